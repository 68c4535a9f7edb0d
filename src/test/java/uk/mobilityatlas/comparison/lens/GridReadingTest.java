package uk.mobilityatlas.comparison.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.Places.BARNSLEY;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;
import static uk.mobilityatlas.comparison.Places.CORNWALL;
import static uk.mobilityatlas.comparison.Places.ENGLAND;
import static uk.mobilityatlas.comparison.Places.ST_HELENS;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Places;
import uk.mobilityatlas.comparison.PlacesLibrary;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.IntervalBasis;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.stats.ClassMethod;

class GridReadingTest {
    private static final Indicator PAY = Places.indicator("pay", "pay", Polarity.HIGH_IS_GOOD, IntervalBasis.PUBLISHED);
    private static final Indicator RENT =
            Places.indicator("rent", "rent", Polarity.LOW_IS_GOOD, IntervalBasis.PUBLISHED);
    private static final Indicator EMPTY = Places.indicator("empty", "none", Polarity.LOW_IS_GOOD, IntervalBasis.NONE);

    private final List<Observation> rows = new ArrayList<>();

    private void figure(Indicator indicator, int year, AreaCode area, double value) {
        rows.add(PlacesLibrary.row(indicator.id(), year, Places.survey(area, value, value - 2, value + 2)));
    }

    private void figures() {
        for (Indicator indicator : List.of(PAY, RENT)) {
            figure(indicator, 2024, ENGLAND, 20);
            figure(indicator, 2025, ENGLAND, 20);
            figure(indicator, 2024, BLACKPOOL, 20);
        }
        figure(PAY, 2025, BLACKPOOL, 10);
        figure(PAY, 2025, BARNSLEY, 10);
        figure(PAY, 2025, ST_HELENS, 20);
        figure(PAY, 2025, CORNWALL, 20);
        figure(RENT, 2025, BLACKPOOL, 30);
        figure(RENT, 2025, BARNSLEY, 30);
        figure(RENT, 2025, ST_HELENS, 30);
        figure(RENT, 2025, CORNWALL, 20);
    }

    private GridReading read(GridRows of, Benchmark benchmark, AreaCode... areas) {
        List<Indicator> indicators = List.of(PAY, EMPTY, RENT);
        Answers answers = PlacesLibrary.answers(indicators, rows);
        Selection selection = new Selection(
                "pay",
                null,
                Geography.UPPER_TIER,
                List.of(areas),
                benchmark,
                ClassMethod.NATURAL,
                Selection.MapKind.MAP,
                Selection.Filter.NONE);
        return GridReading.read(answers, selection, of, indicators);
    }

    @Test
    void eachIndicatorWithFiguresIsAColumnInItsNewestPeriod() {
        figures();
        GridReading grid = read(GridRows.FIRST, Benchmark.ENGLAND, BLACKPOOL);
        assertThat(grid.indicators()).containsExactly(PAY, RENT);
        assertThat(grid.grid().columns()).extracting(c -> c.period().label()).containsExactly("2025", "2025");
        assertThat(grid.fifths()).hasSize(2);
        Comparison pay = grid.grid().columns().get(0);
        assertThat(pay.areas()).extracting(c -> c.area().code()).containsExactly(BLACKPOOL, BARNSLEY, ST_HELENS);
        assertThat(pay.areas()).extracting(c -> c.value().orElseThrow()).containsExactly(10.0, 10.0, 20.0);
        assertThat(grid.model()).isEqualTo("dfe");
        assertThat(grid.benchmark()).isEqualTo("England");
    }

    @Test
    void theHeadlineHoldsTheFirstPlaceBesideItsNeighbours() {
        figures();
        assertThat(read(GridRows.FIRST, Benchmark.ENGLAND, BLACKPOOL, CORNWALL).headline())
                .contains(
                        "Blackpool is worse than England on 2 of 2 tested indicators; its nearest neighbours on 1 to 2");
        assertThat(read(new GridRows(GridRows.Kind.COMPARED), Benchmark.ENGLAND, CORNWALL, BLACKPOOL)
                        .headline())
                .contains("Cornwall is worse than England on 0 of 2 tested indicators; the others on 2");
        assertThat(read(new GridRows(GridRows.Kind.COMPARED), Benchmark.ENGLAND, BLACKPOOL)
                        .headline())
                .contains("Blackpool is worse than England on 2 of 2 tested indicators");
    }

    @Test
    void rowsThatAreNotNeighboursHaveNoModel() {
        figures();
        assertThat(read(new GridRows(GridRows.Kind.COMPARED), Benchmark.ENGLAND, BLACKPOOL)
                        .model())
                .isEmpty();
    }

    @Test
    void withoutPlacesThereIsNoHeadlineAndNoFirst() {
        figures();
        GridReading none = read(GridRows.FIRST, Benchmark.ENGLAND);
        assertThat(none.headline()).isEmpty();
        assertThat(none.first()).isEmpty();
        assertThat(none.benchmark()).isEmpty();
        assertThat(none.model()).isEmpty();
        assertThat(none.grid().columns()).isEmpty();
    }

    @Test
    void emptyGroupsAreLeftOut() {
        figures();
        GridReading grid = read(new GridRows(GridRows.Kind.AUTHORITY), Benchmark.ENGLAND, CORNWALL);
        assertThat(grid.groups()).isEmpty();
        assertThat(read(GridRows.FIRST, Benchmark.ENGLAND, CORNWALL).first().map(Area::code))
                .contains(CORNWALL);
    }

    @Test
    void benchmarksOfTheirOwnAreNamedByTheirKind() {
        figures();
        for (AreaCode region : List.of(Places.NORTH_WEST, new AreaCode("E12000009"))) {
            figure(PAY, 2025, region, 20);
            figure(RENT, 2025, region, 20);
        }
        GridReading two = read(new GridRows(GridRows.Kind.COMPARED), Benchmark.REGION, BLACKPOOL, CORNWALL);
        assertThat(two.benchmark()).isEqualTo("their own region");
        assertThat(read(new GridRows(GridRows.Kind.COMPARED), Benchmark.REGION, BLACKPOOL, ST_HELENS)
                        .benchmark())
                .isEqualTo("the North West");
    }

    @Test
    void nothingTestedIsSaid() {
        rows.add(PlacesLibrary.row("pay", 2025, Places.bare(BLACKPOOL, 10)));
        rows.add(PlacesLibrary.row("pay", 2025, Places.bare(ENGLAND, 20)));
        assertThat(read(GridRows.FIRST, Benchmark.ENGLAND, BLACKPOOL).headline())
                .contains("Nothing here can be tested: these figures come without intervals");
    }
}
