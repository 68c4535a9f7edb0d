package uk.mobilityatlas.comparison.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Comparer;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Places;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;

class PairwiseOfManyTest {
    /** Towns A, B, C … of these figures, each two points either way and with so many not known. */
    private static Comparison compare(Indicator indicator, double notKnown, double... values) {
        List<Area> areas = new ArrayList<>();
        List<Observation> figures = new ArrayList<>();
        List<Observation> upper = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            AreaCode code = new AreaCode("E06%06d".formatted(500 + i));
            areas.add(Places.council(code, String.valueOf((char) ('A' + i))));
            if (!Double.isNaN(values[i])) {
                double most = values[i] + notKnown;
                upper.add(Places.survey(code, most, most - 2, most + 2));
                figures.add(Places.survey(code, values[i], values[i] - 2, values[i] + 2));
            }
        }
        return new Comparer(new Areas(areas, List.of(), List.of(), List.of()), Places.NEIGHBOURS)
                .compare(
                        Places.figures(indicator, figures, upper),
                        Geography.UPPER_TIER,
                        areas.stream().map(Area::code).toList(),
                        Benchmark.ENGLAND);
    }

    private static String sentence(double... values) {
        return PairwiseSentence.of(compare(Places.inactivity(), 0, values));
    }

    private static String clearly(double... values) {
        return PairwiseSentence.of(compare(Places.neet(), 2, values));
    }

    @Test
    void theHighestAndTheLowestOfThreeStandOut() {
        assertThat(sentence(30, 20, 10)).isEqualTo("A is clearly above both others. C is clearly below both others.");
        assertThat(sentence(10, 20, 20))
                .isEqualTo("A is clearly below both others. There is no clear difference between B and C.");
        assertThat(PairwiseSentence.extreme(compare(Places.inactivity(), 0, 20, 30, 20)))
                .contains("B’s economic inactivity is clearly the highest of the three");
        assertThat(PairwiseSentence.extreme(compare(Places.inactivity(), 0, 20, 20, 10)))
                .contains("C’s economic inactivity is clearly the lowest of the three");
        assertThat(PairwiseSentence.extreme(compare(Places.inactivity(), 0, 30, 10)))
                .as("of two there is no highest")
                .isEmpty();
    }

    @Test
    void ofFourTheClaimedPairsAreNamedAndTheRestIsSaid() {
        assertThat(sentence(30, 20, 20, 20))
                .isEqualTo("A is clearly above all others. There is no clear difference between B, C and D.");
        assertThat(sentence(22, 20, 18, 20.1)).isEqualTo("A is above C. The other pairs show no clear difference.");
    }

    @Test
    void ofFiveThePairsAreCounted() {
        assertThat(sentence(30, 20, 20, 20, 20))
                .isEqualTo("Of 10 pairs, 4 differ; the others show no clear difference.");
        assertThat(clearly(30, 20, 20, 20, 20))
                .isEqualTo("Of 10 pairs, 4 differ; the others show no clear difference.");
        assertThat(sentence(30, 20, 20, 20, 20, 20))
                .isEqualTo(
                        "Of 15 pairs, 5 differ; the others show no clear difference. All pairs are allowed for: at most 5% of such differences are expected to be chance.");
        assertThat(clearly(30, 20, 20, 20, 20, 20))
                .isEqualTo(
                        "Of 15 pairs, 5 differ; the others show no clear difference. All pairs are allowed for: at most 5% of such differences are expected to be chance.");
    }

    @Test
    void areasWithoutAFigureAreNotCounted() {
        assertThat(sentence(30, 20, Double.NaN, 20))
                .isEqualTo("A is clearly above both others. There is no clear difference between B and D.");
        assertThat(sentence(30, Double.NaN, 20)).isEqualTo("A is clearly above C.");
    }
}
