package uk.mobilityatlas.view.neighbours;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.LevelRule;
import uk.mobilityatlas.comparison.NeighbourVariables;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.desk.screen.Lack;
import uk.mobilityatlas.desk.screen.PageModel;
import uk.mobilityatlas.desk.screen.ScreenWords;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.Slide;

/** One place's neighbours by every list, without any control; works only while it is looked at. */
final class NeighboursViewModel extends PageModel<NeighboursPage> {
    private static final Texts TEXTS = Texts.beside(NeighboursViewModel.class);

    private static final String KEY = "neighbours";

    private @Nullable NeighboursPageMaker writer;

    public NeighboursViewModel(Desk desk) {
        super(desk);
        followReading();
    }

    /** Only councils have neighbours. */
    static boolean isCouncil(Area area) {
        return area.isIn(Geography.DISTRICT) || area.isIn(Geography.UPPER_TIER);
    }

    /** Shows another place's neighbours. */
    void choose(Area place) {
        ask(place);
    }

    /** Puts a variable into our own list, or takes it out. */
    void toggle(Indicator variable) {
        List<String> ids = new ArrayList<>(variables());
        if (!ids.remove(variable.id())) {
            ids.add(variable.id());
        }
        boolean proposed = ids.equals(NeighbourVariables.first(desk.catalogue()));
        desk.state().change(s -> s.withVariables(proposed ? null : ids));
    }

    private List<String> variables() {
        return NeighbourVariables.of(desk.state().get(), desk.catalogue());
    }

    /** Compares the place with the neighbours of a list, as many as fit. */
    void compareWith(String model) {
        NeighboursPage now = sheetProperty().get();
        if (now == null) {
            return;
        }
        List<AreaCode> codes = new ArrayList<>(List.of(now.place().code()));
        now.lists().stream()
                .filter(l -> l.model().equals(model))
                .flatMap(l -> l.lines().stream())
                .map(line -> line.area().code())
                .limit(Selection.MOST_AREAS - 1L)
                .forEach(codes::add);
        desk.state().change(s -> s.withAreas(codes));
    }

    /** Holds every place against its own neighbours by a list. */
    void useAsBenchmark(String model) {
        desk.state().change(s -> s.withBenchmark(Benchmark.neighbours(model)));
        desk.notices().remark(TEXTS.of("bench-said", TEXTS.of("against.neighbours." + model)));
    }

    @Override
    protected void look() {
        Reading reading = reading();
        if (!active() || reading == null) {
            return;
        }
        Optional<Area> found = place();
        Caption present = ScreenWords.of(reading, false);
        if (found.isEmpty()) {
            writer = null;
            lacks(Lack.COUNCIL);
            setCaption(new Caption(TEXTS.of("headline.no-place"), "", present.sources()));
            return;
        }
        Area place = found.get();
        Geography level = LevelRule.ofNeighbours(place, reading.geography());
        Indicator outcome = reading.indicator();
        List<String> variables = variables();
        find(
                KEY,
                () -> new NeighboursPageMaker(
                        reading.answers().areas(),
                        place,
                        outcome,
                        reading.selection().areas(),
                        reading.answers().neighbours().published(),
                        reading.answers().neighbours().own(variables, outcome.id(), level)),
                made -> {
                    writer = made;
                    setCaption(new Caption(
                            made.headline(),
                            TEXTS.of("subtitle", Names.of(place)),
                            listsFrom() + " " + present.sources()));
                    draw();
                });
    }

    /** Whose the published lists are. */
    private String listsFrom() {
        return desk.catalogue().sources().stream()
                .filter(s -> s.id().contains("neighbour"))
                .map(s -> TEXTS.of("source", s.publisher(), s.dataset()))
                .findFirst()
                .orElse("");
    }

    /** The place asked for; the first compared council where that is none. */
    private Optional<Area> place() {
        return places().filter(NeighboursViewModel::isCouncil).findFirst();
    }

    @Override
    protected void draw() {
        NeighboursPageMaker made = writer;
        Reading reading = reading();
        if (made == null || reading == null) {
            return;
        }
        Geography level = place().map(council -> LevelRule.ofNeighbours(council, reading.geography()))
                .orElse(reading.geography());
        List<NeighboursPage.Variable> variables = NeighbourVariables.candidates(desk.catalogue(), level).stream()
                .map(i -> new NeighboursPage.Variable(
                        i,
                        variables().contains(i.id()),
                        i.id().equals(reading.indicator().id())))
                .toList();
        setSheet(made.write(variables, desk.theme().palette()));
    }

    @Override
    public Optional<Slide> slide(boolean asTable) {
        Selection query = desk.state().get();
        return Optional.ofNullable(sheetProperty().get()).map(shown -> {
            List<AreaCode> codes = new ArrayList<>(List.of(shown.place().code()));
            query.areas().stream().filter(code -> !codes.contains(code)).forEach(codes::add);
            return Slide.of(PictureKind.NEIGHBOURS, query.withAreas(codes), PictureOptions.of(variables()), asTable);
        });
    }

    @Override
    protected Optional<? extends Graphic> picture(Palette palette) {
        return Optional.ofNullable(writer).map(made -> made.picture(palette));
    }
}
