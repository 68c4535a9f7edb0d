package uk.mobilityatlas.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import uk.mobilityatlas.observation.ConfidenceInterval;

class EstimateTest {
    @Test
    void theStrictIntervalIsThePublishedOneStretchedOnEachSide() {
        Estimate estimate = Estimate.published(28.4, new ConfidenceInterval(23.6, 33.2));
        assertThat(estimate.strict().lower()).isCloseTo(28.4 - 4.8 * 1.576678, within(1e-5));
        assertThat(estimate.strict().upper()).isCloseTo(28.4 + 4.8 * 1.576678, within(1e-5));
        Estimate lopsided = Estimate.published(2, new ConfidenceInterval(1, 5));
        assertThat(lopsided.strict().lower()).isCloseTo(2 - 1.576678, within(1e-5));
        assertThat(lopsided.strict().upper()).isCloseTo(2 + 3 * 1.576678, within(1e-5));
    }

    @Test
    void withCountsTheStrictIntervalIsWilsons() {
        Estimate estimate = Estimate.counted(7.6, Wilson.percent(244, 3210, Level.USUAL), 244, 3210);
        assertThat(estimate.strict()).isEqualTo(Wilson.percent(244, 3210, Level.STRICT));
    }

    @Test
    void aPValueCrossesFivePerCentWhereTheIntervalEnds() {
        Estimate estimate = Estimate.published(28.4, new ConfidenceInterval(23.6, 33.2));
        assertThat(estimate.pValue(23.6, Level.USUAL)).isCloseTo(0.05, within(1e-9));
        assertThat(estimate.pValue(33.2, Level.USUAL)).isCloseTo(0.05, within(1e-9));
        assertThat(estimate.pValue(21, Level.USUAL)).isLessThan(0.05);
        assertThat(estimate.pValue(28.4, Level.USUAL)).isEqualTo(1);
        // scipy 1.17: 2 * norm.sf(7.4 / (4.8 / norm.ppf(0.975)))
        assertThat(estimate.pValue(21, Level.USUAL)).isCloseTo(0.0025143, within(1e-7));
    }

    @Test
    void anIntervalWithoutWidthLeavesNoDoubt() {
        Estimate exact = Estimate.published(5, new ConfidenceInterval(5, 5));
        assertThat(exact.pValue(5, Level.USUAL)).isEqualTo(1);
        assertThat(exact.pValue(5.1, Level.USUAL)).isZero();
    }

    /** An interval of 8 to 13 about 10: below it is 2 wide, above it 3, each 1.960 standard errors. */
    @Test
    void theSideOnWhichTheValueLiesCounts() {
        ConfidenceInterval usual = new ConfidenceInterval(8, 13);
        Estimate estimate = new Estimate(10, usual, usual);
        // two-sided normal tails at 1.96 × 3/2 and 1.96 × 2/3
        assertThat(estimate.pValue(7, Level.USUAL)).isCloseTo(0.0032827, within(1e-6));
        assertThat(estimate.pValue(12, Level.USUAL)).isCloseTo(0.1913341, within(1e-6));
        assertThat(estimate.pValue(8, Level.USUAL)).isCloseTo(0.05, within(1e-12));
        assertThat(estimate.pValue(13, Level.USUAL)).isCloseTo(0.05, within(1e-12));
        assertThat(estimate.pValue(10, Level.USUAL)).isEqualTo(1);
    }
}
