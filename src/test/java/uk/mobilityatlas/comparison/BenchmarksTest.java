package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.mobilityatlas.comparison.Places.BARNSLEY;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;
import static uk.mobilityatlas.comparison.Places.CARDIFF;
import static uk.mobilityatlas.comparison.Places.CORNWALL;
import static uk.mobilityatlas.comparison.Places.ST_HELENS;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.observation.Observation;

class BenchmarksTest {
    private final Benchmarks benchmarks = new Benchmarks(Places.AREAS, Places.NEIGHBOURS);

    private BenchmarkValue resolve(Benchmark benchmark, AreaCode area, Figures figures) {
        return benchmarks.resolve(benchmark, Places.AREAS.get(area), Geography.UPPER_TIER, figures);
    }

    @Test
    void aRegionWithoutAFigureIsMadeOfItsCouncilsCounts() {
        Figures figures = Places.figures(
                Places.neet(),
                List.of(Places.counted(BLACKPOOL, 10, 1000), Places.counted(ST_HELENS, 4, 3000)),
                List.of(Places.counted(BLACKPOOL, 12, 1000), Places.counted(ST_HELENS, 4, 3000)));
        BenchmarkValue northWest = resolve(Benchmark.REGION, BLACKPOOL, figures);
        assertThat(northWest.basis()).isEqualTo(BenchmarkValue.Basis.SUMMED);
        // 220 of 4000, not the average of 10 and 4
        assertThat(northWest.figure().orElseThrow()).isCloseTo(5.5, within(1e-9));
        assertThat(northWest.bounds().upper()).isCloseTo(6.0, within(1e-9));
        assertThat(northWest.owner()).isEqualTo("the North West’s");
    }

    @Test
    void withoutCountsARegionIsNotMadeUp() {
        Figures figures = Places.figures(
                Places.inactivity(),
                List.of(Places.survey(BLACKPOOL, 28.4, 23.6, 33.2), Places.survey(ST_HELENS, 22, 18, 26)),
                List.of());
        BenchmarkValue northWest = resolve(Benchmark.REGION, BLACKPOOL, figures);
        assertThat(northWest.hasValue()).isFalse();
        assertThat(northWest.note()).contains("rates are not averaged");
    }

    @Test
    void aTypeWithTwoMembersIsTooFewForAMedian() {
        BenchmarkValue coastal = resolve(Benchmark.of(PlaceType.COASTAL), BARNSLEY, Places.inactivityFigures());
        assertThat(coastal.hasValue()).isFalse();
        assertThat(coastal.note()).isEqualTo("Two of 2 have a figure among coastal councils: too few for a benchmark.");
    }

    @Test
    void sixMembersWithoutCountsHaveAMedianThatIsCalledOne() {
        List<Area> areas = new ArrayList<>();
        List<Observation> figures = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            AreaCode code = new AreaCode("E0600010" + i);
            areas.add(Places.council(code, "Port " + i, PlaceType.COASTAL));
            figures.add(Places.survey(code, 10 + i, 9 + i, 11 + i));
        }
        Benchmarks ports = new Benchmarks(new Areas(areas, List.of(), List.of(), List.of()), Places.NEIGHBOURS);
        BenchmarkValue coastal = ports.resolve(
                Benchmark.of(PlaceType.COASTAL),
                areas.get(0),
                Geography.UPPER_TIER,
                Places.figures(Places.inactivity(), figures, List.of()));
        assertThat(coastal.basis()).isEqualTo(BenchmarkValue.Basis.MEDIAN);
        assertThat(coastal.figure()).contains(12.5);
        assertThat(coastal.owner()).isEqualTo("the median of coastal councils");
    }

    @Test
    void whereEnglandHasNoneAWiderFigureStandsInAndIsSaid() {
        Figures figures = Places.figures(
                Places.inactivity(),
                List.of(Places.survey(Places.GREAT_BRITAIN, 21, 20.7, 21.3), Places.survey(BLACKPOOL, 28, 23, 33)),
                List.of());
        BenchmarkValue value = resolve(Benchmark.ENGLAND, BLACKPOOL, figures);
        assertThat(value.name()).isEqualTo("Great Britain");
        assertThat(value.note()).contains("England has no figure of its own");
    }

    @Test
    void aPlaceOutsideARegionIsToldSo() {
        assertThat(resolve(Benchmark.REGION, CARDIFF, Places.inactivityFigures())
                        .note())
                .isEqualTo("Cardiff is in no English region, so there is no regional figure to compare with.");
        assertThat(resolve(Benchmark.COMBINED_AUTHORITY, CORNWALL, Places.inactivityFigures())
                        .note())
                .startsWith("Cornwall belongs to no combined authority");
        assertThat(resolve(Benchmark.neighbours("dfe"), CORNWALL, Places.inactivityFigures())
                        .note())
                .contains("no published neighbours");
    }

    @Test
    void neighboursWithCountsAreSummed() {
        Figures figures = Places.figures(
                Places.neet(),
                List.of(
                        Places.counted(BLACKPOOL, 10, 1000),
                        Places.counted(BARNSLEY, 4, 1000),
                        Places.counted(ST_HELENS, 6, 3000)),
                List.of());
        BenchmarkValue neighbours = resolve(Benchmark.neighbours("dfe"), BLACKPOOL, figures);
        assertThat(neighbours.figure().orElseThrow()).isCloseTo(5.5, within(1e-9));
        assertThat(neighbours.owner()).isEqualTo("its DfE neighbours’ combined rate");
    }
}
