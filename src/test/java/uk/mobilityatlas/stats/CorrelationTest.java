package uk.mobilityatlas.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.GridPoint;
import uk.mobilityatlas.observation.ConfidenceInterval;

class CorrelationTest {
    private static final double[] NEET = {3.4, 7.6, 3.9, 4.5, 5.1, 2.4, 4.1, 5.8};
    private static final double[] INACTIVE = {21, 28.4, 27.1, 22.4, 25, 17.7, 29.2, 24.8};

    /** Places on a square of so many by so many, ten kilometres apart. */
    private static List<GridPoint> square(int side) {
        List<GridPoint> places = new ArrayList<>();
        for (int i = 0; i < side * side; i++) {
            places.add(new GridPoint(10_000.0 * (i % side), 10_000.0 * (i / side)));
        }
        return places;
    }

    @Test
    void agreesWithTheReferenceImplementation() {
        // scipy 1.17: stats.pearsonr(x, y) and its confidence_interval()
        Correlation correlation = Correlation.of(NEET, INACTIVE, square(3).subList(0, 8));
        assertThat(correlation.coefficient()).isCloseTo(0.6309564, within(1e-7));
        ConfidenceInterval interval = Correlation.interval(correlation.coefficient(), 8);
        assertThat(interval.lower()).isCloseTo(-0.1327312, within(1e-7));
        assertThat(interval.upper()).isCloseTo(0.9245554, within(1e-7));
        // scipy: 2 * norm.sf(arctanh(r) * sqrt(5)), against 0.0934 by the t distribution, which Fisher's z comes near
        // to
        assertThat(new Correlation(correlation.coefficient(), interval, 8, 8).pValue())
                .isCloseTo(0.0966319, within(1e-6));
    }

    /** Two slopes over the same ground agree as two straight lines do, and say hardly more than one pair of places. */
    @Test
    void whatRisesAcrossTheCountryIsNoEvidenceOfALink() {
        List<GridPoint> places = square(10);
        Random random = new Random(7);
        double[] one = places.stream()
                .mapToDouble(p -> p.east() + 2_000 * random.nextGaussian())
                .toArray();
        double[] other = places.stream()
                .mapToDouble(p -> p.east() + p.north() + 2_000 * random.nextGaussian())
                .toArray();
        Correlation slopes = Correlation.of(one, other, places);
        assertThat(slopes.coefficient()).isBetween(0.6, 0.8);
        assertThat(Correlation.interval(slopes.coefficient(), 100).lower()).isGreaterThan(0.4);
        assertThat(slopes.independent()).isLessThan(10);
        assertThat(slopes.told()).isFalse();
    }

    @Test
    void placesThatAreNotAlikeCountAsManyAsTheyAre() {
        List<GridPoint> places = square(12);
        Random random = new Random(3);
        double[] one = places.stream().mapToDouble(p -> random.nextGaussian()).toArray();
        double[] other = new double[one.length];
        for (int i = 0; i < one.length; i++) {
            other[i] = 0.6 * one[i] + 0.8 * random.nextGaussian();
        }
        Correlation correlation = Correlation.of(one, other, places);
        assertThat(correlation.independent()).isBetween(130, 144);
        assertThat(correlation.told()).isTrue();
    }

    @Test
    void fourPlacesHaveACoefficientAndNoInterval() {
        Correlation four = Correlation.of(new double[] {1, 2, 3, 5}, new double[] {2, 1, 4, 6}, square(2));
        assertThat(four.independent()).isEqualTo(4);
        assertThat(four.interval()).isNull();
        assertThat(four.told()).isFalse();
        assertThat(four.pValue()).isEqualTo(1);
    }

    @Test
    void placesAtOnePointAreTakenAsIndependent() {
        List<GridPoint> one = java.util.Collections.nCopies(8, new GridPoint(1, 1));
        assertThat(Correlation.of(NEET, INACTIVE, one).independent()).isEqualTo(8);
    }

    @Test
    void aRowThatDoesNotVaryHasNone() {
        assertThatThrownBy(() -> Correlation.of(new double[] {1, 1, 1, 1}, new double[] {1, 2, 3, 4}, square(2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStraightLineHasNoDoubt() {
        double[] other = new double[NEET.length];
        for (int i = 0; i < other.length; i++) {
            other[i] = -2 * NEET[i];
        }
        Correlation line = Correlation.of(NEET, other, square(3).subList(0, 8));
        assertThat(line.coefficient()).isCloseTo(-1, within(1e-12));
        assertThat(line.interval().contains(line.coefficient())).isTrue();
    }
}
