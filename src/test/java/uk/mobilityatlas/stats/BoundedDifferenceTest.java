package uk.mobilityatlas.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import uk.mobilityatlas.observation.ConfidenceInterval;

class BoundedDifferenceTest {
    private static Estimate even(double value, double error) {
        double usual = Level.USUAL.z() * error;
        double strict = Level.STRICT.z() * error;
        return new Estimate(
                value,
                new ConfidenceInterval(value - usual, value + usual),
                new ConfidenceInterval(value - strict, value + strict));
    }

    private static BoundedDifference from(double lower, double upper, double error, double other) {
        return BoundedDifference.between(
                new BoundedEstimate(even(lower, error), even(upper, error)), BoundedEstimate.exact(other, other));
    }

    /** Where the ends meet it is the two-sided interval; far apart the one-sided deviate is enough (Imbens and Manski 2004). */
    @Test
    void theDeviateGoesFromTwoSidedToOneSided() {
        assertThat(from(5, 5, 1, 0).deviate(Level.USUAL)).isCloseTo(1.959964, within(1e-5));
        assertThat(from(5, 50, 1, 0).deviate(Level.USUAL)).isCloseTo(1.644854, within(1e-5));
        assertThat(from(5, 50, 1, 0).deviate(Level.STRICT)).isCloseTo(2.878162, within(1e-5));
        // scipy: brentq of norm.sf(c) + norm.sf(c + 0.5) - 0.05
        assertThat(from(5, 5.5, 1, 0).deviate(Level.USUAL)).isCloseTo(1.7697128, within(1e-5));
    }

    @Test
    void theEndsAndTheirIntervalAreThoseOfTheDifference() {
        BoundedDifference found = BoundedDifference.between(
                new BoundedEstimate(even(7, 0.6), even(9, 0.8)), new BoundedEstimate(even(3, 0.8), even(5, 0.6)));
        assertThat(found.lower()).isEqualTo(2);
        assertThat(found.upper()).isEqualTo(6);
        assertThat(found.below().usual()).isCloseTo(Math.hypot(0.6, 0.6), within(1e-9));
        assertThat(found.above().strict()).isCloseTo(Math.hypot(0.8, 0.8), within(1e-9));
        ConfidenceInterval interval = found.at(Level.USUAL);
        double deviate = found.deviate(Level.USUAL);
        assertThat(interval.lower()).isCloseTo(2 - deviate * Math.hypot(0.6, 0.6), within(1e-9));
        assertThat(interval.upper()).isCloseTo(6 + deviate * Math.hypot(0.8, 0.8), within(1e-9));
    }

    @Test
    void thePValueCrossesWhereTheIntervalReachesZero() {
        BoundedDifference far = from(2.2, 4, 1, 0);
        assertThat(far.apart()).isTrue();
        assertThat(far.pValue(Level.USUAL)).isLessThan(0.05);
        assertThat(far.at(Level.USUAL).lower()).isPositive();
        BoundedDifference near = from(1.5, 4, 1, 0);
        assertThat(near.pValue(Level.USUAL)).isGreaterThan(0.05);
        assertThat(near.at(Level.USUAL).lower()).isNegative();
        BoundedDifference below = from(-4, -2.2, 1, 0);
        assertThat(below.apart()).isTrue();
        assertThat(below.pValue(Level.USUAL)).isCloseTo(far.pValue(Level.USUAL), within(1e-12));
        assertThat(below.at(Level.USUAL).upper()).isNegative();
        // norm.sf(2.2) + norm.sf(2.2 + 1.8)
        assertThat(far.pValue(Level.STRICT)).isCloseTo(0.0139351188, within(1e-9));
    }

    @Test
    void endsOnBothSidesOrTouchingZeroClaimNothing() {
        assertThat(from(-1, 4, 0.1, 0).pValue(Level.USUAL)).isEqualTo(1);
        assertThat(from(0, 4, 0.1, 0).apart()).isFalse();
        assertThat(from(-4, 0, 0.1, 0).apart()).isFalse();
        assertThat(BoundedDifference.between(BoundedEstimate.exact(3, 4), BoundedEstimate.exact(1, 2))
                        .pValue(Level.USUAL))
                .isZero();
        assertThatThrownBy(() -> BoundedEstimate.exact(4, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
