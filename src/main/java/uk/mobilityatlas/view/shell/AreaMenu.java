package uk.mobilityatlas.view.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.desk.Adding;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.HomeCouncil;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.desk.control.MenuEntry;
import uk.mobilityatlas.desk.control.MenuTarget;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.desk.picture.Clipping;
import uk.mobilityatlas.desk.picture.FactList;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.Slide;

/** What can be done with a place, wherever it stands: on the map, in a row, as a mark, as a chip. */
final class AreaMenu {
    private static final Texts TEXTS = Texts.beside(AreaMenu.class);

    private final Desk desk;
    private final Consumer<Area> profile;
    private final Consumer<Slide> story;
    private final Supplier<Caption> caption;

    /**
     * @param profile opens the profile of a place
     * @param story takes a slide into the story
     * @param caption the words of the open view, which say where its figures come from
     */
    AreaMenu(Desk desk, Consumer<Area> profile, Consumer<Slide> story, Supplier<Caption> caption) {
        this.desk = desk;
        this.profile = profile;
        this.story = story;
        this.caption = caption;
    }

    /** The lines of the menu; none for a place that nobody knows. */
    List<MenuItem> of(MenuTarget target) {
        return desk.areas().find(target.area()).map(area -> of(target, area)).orElse(List.of());
    }

    private List<MenuItem> of(MenuTarget target, Area area) {
        String name = Names.of(area);
        List<MenuItem> lines = new ArrayList<>();
        lines.add(line("profile", TEXTS.of("area.profile", name), () -> profile.accept(area)));
        lines.add(compare(area, name));
        if (HomeCouncil.fits(area)) {
            MenuItem home = line(
                    "home",
                    TEXTS.of(desk.home().is(area.code()) ? "area.home.is" : "area.home", name),
                    () -> desk.home().settle(area));
            home.setDisable(desk.home().is(area.code()));
            lines.add(home);
        }
        lines.add(line("against", TEXTS.of("area.against", name), () -> desk.state()
                .change(s -> s.withBenchmark(Benchmark.of(area.code())))));
        figure(target, area)
                .ifPresent(words -> lines.add(line("figure", TEXTS.of("area.copy", name), () -> {
                    Clipping.words(words);
                    desk.notices().remark(TEXTS.of("area.copied"));
                })));
        lines.add(line("story", TEXTS.of("area.story", name), () -> story.accept(slide(target))));
        return lines;
    }

    private static MenuItem line(String id, String words, Runnable doing) {
        return MenuEntry.of("area-" + id, words, doing);
    }

    private MenuItem compare(Area area, String name) {
        Selection now = desk.state().get();
        boolean in = now.areas().contains(area.code());
        boolean full = !in && now.areas().size() >= Selection.MOST_AREAS;
        String words = full ? new Adding(desk).words(area) : TEXTS.of(in ? "area.remove" : "area.compare", name);
        MenuItem compare = line("compare", words, () -> desk.compare(area.code()));
        compare.setDisable(full);
        return compare;
    }

    /** The figure in words with what it is of and where it comes from. */
    private Optional<String> figure(MenuTarget target, Area area) {
        String sources = caption.get().sources();
        if (!target.words().isEmpty()) {
            return Optional.of(target.words() + " " + sources);
        }
        Reading reading = desk.reading().readingProperty().get();
        return Optional.ofNullable(reading).flatMap(Reading::figures).map(found -> {
            FactList facts = new FactList(
                    desk.areas(),
                    reading,
                    found,
                    desk.reading().detailsProperty().get());
            return TEXTS.of(
                            "area.figure",
                            Wording.dashed(reading.indicator().title()),
                            reading.periodLabel(),
                            facts.of(area.code()).spoken())
                    + " " + sources;
        });
    }

    /** The place beside its benchmark, on what the menu was opened on. */
    private Slide slide(MenuTarget target) {
        Selection now = desk.state().get();
        String indicator = target.indicator();
        Selection query = (indicator == null ? now : now.withIndicator(indicator)).withAreas(List.of(target.area()));
        return Slide.of(PictureKind.INTERVALS, query.withPlace(null), PictureOptions.NONE, false);
    }
}
