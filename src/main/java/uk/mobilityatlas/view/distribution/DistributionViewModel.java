package uk.mobilityatlas.view.distribution;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.lens.MiddleHalf;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.desk.screen.Lack;
import uk.mobilityatlas.desk.screen.PageModel;
import uk.mobilityatlas.desk.screen.ScreenWords;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.chart.Strip;
import uk.mobilityatlas.picture.DistributionPicture;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.Slide;

/** Where all areas of the level lie on the present indicator, in one swarm or by place type; without any control. */
final class DistributionViewModel extends PageModel<Strip> {
    private static final Texts TEXTS = Texts.beside(DistributionViewModel.class);

    private final BooleanProperty byType = new SimpleBooleanProperty();
    private final ObjectProperty<Boolean> kept;

    public DistributionViewModel(Desk desk) {
        super(desk);
        kept = desk.state().viewSettings().kept("distribution.by-type", false, String::valueOf, Boolean::valueOf);
        byType.set(kept.get());
        kept.addListener((property, before, now) -> byType.set(now));
        byType.addListener((property, before, now) -> kept.set(now));
        followReading();
        byType.addListener((property, before, now) -> look());
    }

    @Override
    protected void look() {
        Reading reading = reading();
        if (!active() || reading == null) {
            return;
        }
        Caption whole = ScreenWords.of(reading, false);
        Reading.Found found = reading.found();
        if (found == null) {
            setCaption(whole);
            lacks(Lack.FIGURES);
            return;
        }
        AreaFigures areas = found.areas();
        String headline = MiddleHalf.of(
                        found.figures(),
                        areas.visible(),
                        reading.geography(),
                        found.comparison().areas())
                .headline();
        String note = found.figures().bounded() ? TEXTS.of("known") : "";
        String split = byType.get() ? TEXTS.of("several") : "";
        Stream<String> missing = found.comparison().areas().stream()
                .map(Compared::missing)
                .map(text -> text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
        setCaption(new Caption(
                headline,
                Stream.concat(Stream.of(whole.subtitle(), note, split), missing)
                        .filter(Predicate.not(String::isEmpty))
                        .collect(Collectors.joining(". ")),
                whole.sources()));
        setSheet(DistributionPicture.of(areas, byType.get(), desk.theme().palette(), headline));
    }

    @Override
    public Optional<Slide> slide(boolean asTable) {
        PictureOptions options = byType.get() ? new PictureOptions(List.of(), "types") : PictureOptions.NONE;
        return slide(PictureKind.DISTRIBUTION, desk.state().get(), options, asTable);
    }

    @Override
    protected Optional<? extends Graphic> picture(Palette palette) {
        return Optional.ofNullable(sheetProperty().get())
                .map(shown -> DistributionPicture.of(shown.figures(), byType.get(), palette, shown.headline()));
    }

    /** Whether each place type has a swarm of its own. */
    BooleanProperty byTypeProperty() {
        return byType;
    }
}
