package uk.mobilityatlas.view.rug;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Library;
import uk.mobilityatlas.comparison.Outcome;
import uk.mobilityatlas.comparison.OwnFigures;
import uk.mobilityatlas.comparison.lens.GridRows;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.rug.Rug;

class RugViewModelTest {
    private final Desk desk = Desks.showing(Desks.NEET);
    private final RugViewModel model = new RugViewModel(desk);

    private Rug rug() {
        model.setActive(true);
        return Objects.requireNonNull(model.sheetProperty().get());
    }

    private static Outcome outcome(Rug rug, String indicator, AreaCode area) {
        Comparison column = rug.columns().stream()
                .filter(c -> c.indicator().id().equals(indicator))
                .findFirst()
                .orElseThrow();
        return column.of(area).map(Compared::verdict).orElseThrow().outcome();
    }

    @Test
    void eachComparedPlaceStandsWithItsFiveNearestNeighbours() {
        Rug rug = rug();
        assertThat(rug.groups()).hasSize(3).allSatisfy(g -> assertThat(g).hasSize(6));
        assertThat(rug.groups().get(0).stream().map(Area::name)).startsWith("Blackpool", "Hartlepool");
        assertThat(rug.columns()).hasSize(15);
    }

    @Test
    void anOpenRugFollowsTheLibrary() {
        Library library = new Library(RealAtlas.answers());
        Desk following = Desks.showing(Desks.NEET, Runnable::run, library);
        RugViewModel open = new RugViewModel(following);
        open.setActive(true);
        open.toggle(OwnFigures.indicator(OwnFigures.ID));
        assertThat(columns(open)).hasSize(15).doesNotContain(OwnFigures.ID);
        library.swap(OwnFigures.beside(RealAtlas.contents()));
        assertThat(columns(open)).hasSize(16).contains(OwnFigures.ID);
        library.swap(RealAtlas.contents());
        assertThat(columns(open)).hasSize(15).doesNotContain(OwnFigures.ID);
    }

    private static List<String> columns(RugViewModel of) {
        return Objects.requireNonNull(of.sheetProperty().get()).columns().stream()
                .map(column -> column.indicator().id())
                .toList();
    }

    @Test
    void theHeadlineCountsWhatCanBeTested() {
        rug();
        assertThat(model.captionProperty().get().headline())
                .isEqualTo(
                        "Blackpool is worse than England on 8 of 10 tested indicators; its nearest neighbours on 4 to 7");
        assertThat(model.captionProperty().get().subtitle()).contains("Department for Education");
    }

    @Test
    void neetIsJudgedByItsBoundsAndAFigureWithoutIntervalNotAtAll() {
        Rug rug = rug();
        assertThat(outcome(rug, "neet-16-17", Desks.BLACKPOOL)).isEqualTo(Outcome.WORSE);
        assertThat(outcome(rug, "neet-16-17", Desks.BARNSLEY)).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(outcome(rug, "attainment-8", Desks.BLACKPOOL)).isEqualTo(Outcome.FULL_COUNT);
    }

    @Test
    void nothingIsReadWhileNobodyLooks() {
        assertThat(model.sheetProperty().get()).isNull();
    }

    @Test
    void rowsMayBeAPlaceTypeWithTheComparedPlacesFirst() {
        model.rowsProperty().set(GridRows.of(PlaceType.COASTAL));
        List<List<Area>> groups = rug().groups();
        assertThat(groups.get(0)).extracting(Area::name).containsExactly("Blackpool", "Barnsley", "Cornwall");
        assertThat(groups.get(1)).isNotEmpty().allSatisfy(a -> assertThat(a.is(PlaceType.COASTAL))
                .isTrue());
    }

    @Test
    void columnsAreChosenAndTheLastOneStays() {
        rug();
        RugColumns.first(RealAtlas.catalogue()).stream()
                .filter(id -> !id.equals("weekly-pay"))
                .forEach(id -> model.toggle(RealAtlas.catalogue().get(id)));
        assertThat(model.columnsProperty().get()).isEqualTo(Set.of("weekly-pay"));
        model.toggle(RealAtlas.catalogue().get("weekly-pay"));
        assertThat(model.columnsProperty().get()).isEqualTo(Set.of("weekly-pay"));
        assertThat(rug().columns()).hasSize(1);
    }

    @Test
    void withoutPlacesThereIsASentence() {
        desk.state().change(s -> s.withAreas(List.of()));
        model.setActive(true);
        assertThat(model.sheetProperty().get()).isNull();
        assertThat(model.captionProperty().get().headline()).startsWith("Choose places");
    }

    @Test
    void aCellsRankComesWithItsInterval() {
        Rug rug = rug();
        Comparison neet = rug.columns().get(0);
        model.rank(neet, Desks.BLACKPOOL);
        assertThat(model.rankProperty().get())
                .matches("Rank \\d+–\\d+ of 15\\d by the recorded rates \\(1 = lowest\\)\\.");
        model.unrank();
        assertThat(model.rankProperty().get()).isEmpty();
    }

    @Test
    void aFigureWithoutAnIntervalHasNoRankAndSaysWhy() {
        Comparison attainment = rug().columns().stream()
                .filter(c -> c.indicator().id().equals("attainment-8"))
                .findFirst()
                .orElseThrow();
        model.rank(attainment, Desks.BLACKPOOL);
        assertThat(model.rankProperty().get()).startsWith("Without intervals no ranks");
    }

    @Test
    void byFifthsTheColourIsSaidToBeNoVerdict() {
        rug();
        model.colouringProperty().set(RugColouring.FIFTHS);
        Rug rug = Objects.requireNonNull(model.sheetProperty().get());
        assertThat(rug.fifths()).hasSameSizeAs(rug.columns());
        assertThat(model.captionProperty().get().subtitle()).contains("no verdict");
        assertThat(rug.table().rows().get(0).get(1).text())
                .contains("7.6–8.9, clearly worse, in the worst fifth of 15");
    }

    @Test
    void byFifthsItGoesIntoAStoryByFifths() {
        rug();
        model.colouringProperty().set(RugColouring.FIFTHS);
        assertThat(model.slide(false)
                        .orElseThrow()
                        .parts()
                        .get(0)
                        .pictured()
                        .orElseThrow()
                        .options()
                        .byFifths())
                .isTrue();
    }

    @Test
    void itsArrangementIsUndoneAndFoundAgain() {
        rug();
        model.rowsProperty().set(GridRows.of(PlaceType.COASTAL));
        model.colouringProperty().set(RugColouring.FIFTHS);
        model.toggle(RealAtlas.catalogue().get("weekly-pay"));
        RugViewModel next = new RugViewModel(desk);
        assertThat(next.rowsProperty().get()).isEqualTo(GridRows.of(PlaceType.COASTAL));
        assertThat(next.colouringProperty().get()).isEqualTo(RugColouring.FIFTHS);
        assertThat(next.columnsProperty().get()).doesNotContain("weekly-pay").hasSizeGreaterThan(5);
        desk.history().undo();
        desk.history().undo();
        assertThat(model.columnsProperty().get()).contains("weekly-pay");
        assertThat(model.colouringProperty().get()).isEqualTo(RugColouring.VERDICT);
        assertThat(model.rowsProperty().get()).isEqualTo(GridRows.of(PlaceType.COASTAL));
    }

    @Test
    void anyCombinedAuthoritysCouncilsMayBeTheRows() {
        assertThat(model.authorities()).hasSizeGreaterThan(9);
        GridRows greaterManchester = model.authorities().stream()
                .filter(rows -> model.name(rows).equals("Greater Manchester"))
                .findFirst()
                .orElseThrow();
        model.rowsProperty().set(greaterManchester);
        assertThat(rug().groups()).hasSize(2);
        assertThat(rug().groups().get(0)).extracting(Area::name).containsExactly("Greater Manchester");
        assertThat(rug().groups().get(1)).hasSize(10).extracting(Area::name).contains("Bolton", "Wigan");
    }

    @Test
    void eachPlacesOwnRegionHasNoFigureInCommon() {
        desk.state().change(s -> s.withBenchmark(Benchmark.REGION));
        assertThat(rug().benchmark()).isEqualTo("Their own region");
    }

    @Test
    void onPaperManyRowsGoOnOverPages() {
        model.rowsProperty().set(GridRows.of(PlaceType.COASTAL));
        rug();
        Graphic paper = model.paper().orElseThrow();
        assertThat(paper.height(1280)).isGreaterThan(1300);
        assertThat(paper.pages(new Size(1280, 900))).hasSizeBetween(3, 6);
    }
}
