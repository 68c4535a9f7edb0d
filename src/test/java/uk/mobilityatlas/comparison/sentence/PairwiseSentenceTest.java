package uk.mobilityatlas.comparison.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.Places.BARNSLEY;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;
import static uk.mobilityatlas.comparison.Places.CORNWALL;
import static uk.mobilityatlas.comparison.Places.ENGLAND;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Comparer;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Direction;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.Pair;
import uk.mobilityatlas.comparison.Places;
import uk.mobilityatlas.comparison.wording.Wording;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.stats.Difference;
import uk.mobilityatlas.stats.Level;

class PairwiseSentenceTest {
    private final Comparer comparer = new Comparer(Places.AREAS, Places.NEIGHBOURS);

    private Comparison compare(Figures figures, AreaCode... areas) {
        return comparer.compare(figures, Geography.UPPER_TIER, List.of(areas), Benchmark.ENGLAND);
    }

    @Test
    void threeRatesThatCannotBeToldApartAreSaidSo() {
        Comparison comparison = compare(Places.inactivityFigures(), BLACKPOOL, BARNSLEY, CORNWALL);
        assertThat(PairwiseSentence.of(comparison)).isEqualTo("There is no clear difference between the three.");
        assertThat(PairwiseSentence.extreme(comparison)).isEmpty();
        assertThat(comparison.pairs())
                .extracting(p -> Wording.difference(comparison.indicator(), require(p)))
                .containsExactly(
                        "+1.3 points (−5.1 to 7.7)", "+6.0 points (−0.2 to 12.2)", "+4.7 points (−1.0 to 10.4)");
    }

    private static Difference require(Pair pair) {
        assertThat(pair.difference()).isNotNull();
        return pair.difference();
    }

    @Test
    void neetHasOneThatStandsOut() {
        Comparison comparison = compare(Places.neetFigures(), BLACKPOOL, BARNSLEY, CORNWALL);
        assertThat(PairwiseSentence.of(comparison))
                .isEqualTo(
                        "Blackpool is above both others. There is no clear difference between Barnsley and Cornwall.");
        assertThat(PairwiseSentence.extreme(comparison)).contains("Blackpool’s NEET rate is the highest of the three");
    }

    @Test
    void twoAreasGetOneSentenceAndOneGetsNone() {
        assertThat(PairwiseSentence.of(compare(Places.neetFigures(), BARNSLEY, CORNWALL)))
                .isEqualTo("There is no clear difference between Barnsley and Cornwall.");
        assertThat(PairwiseSentence.of(compare(Places.neetFigures(), BARNSLEY, BLACKPOOL)))
                .isEqualTo("Barnsley is below Blackpool.");
        assertThat(PairwiseSentence.of(compare(Places.neetFigures(), BARNSLEY))).isEmpty();
    }

    @Test
    void ofManyPairsOnlyThoseAreClaimedThatSurviveTheControl() {
        // one of the fifteen pairs lies outside its own interval by a hair, as one in twenty does by chance
        List<AreaCode> six = Stream.of(1, 2, 3, 4, 5, 6)
                .map(i -> new AreaCode("E0600000" + i))
                .toList();
        Areas areas = new Areas(
                six.stream().map(code -> Places.council(code, code.value())).toList(), List.of(), List.of(), List.of());
        double[] values = {20, 20.5, 21, 21.5, 22, 24.2};
        List<Observation> figures = IntStream.range(0, 6)
                .mapToObj(i -> Places.survey(six.get(i), values[i], values[i] - 2.9, values[i] + 2.9))
                .toList();
        Comparison comparison = new Comparer(areas, Places.NEIGHBOURS)
                .compare(
                        Places.figures(Places.inactivity(), figures, List.of()),
                        Geography.UPPER_TIER,
                        six,
                        Benchmark.ENGLAND);
        assertThat(comparison.pairs())
                .filteredOn(p -> require(p).differs(Level.USUAL))
                .hasSize(1);
        assertThat(comparison.pairs()).extracting(Pair::direction).containsOnly(Direction.NEITHER);
        assertThat(PairwiseSentence.of(comparison)).isEqualTo("There is no clear difference between the six.");
    }

    @Test
    void withoutIntervalsNothingIsClaimed() {
        Figures bare = Places.figures(
                Places.inactivity(),
                List.of(Places.bare(ENGLAND, 21), Places.bare(BLACKPOOL, 28), Places.bare(CORNWALL, 2)),
                List.of());
        assertThat(PairwiseSentence.of(compare(bare, BLACKPOOL, CORNWALL)))
                .isEqualTo("Without intervals no difference between them is claimed.");
    }
}
