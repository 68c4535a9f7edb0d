package uk.mobilityatlas.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EffectSizeTest {
    @Test
    void theLimitsAreHalfAndFourFifthsOfASpread() {
        assertThat(EffectSize.of(0.99, 2)).isEqualTo(EffectSize.SLIGHT);
        assertThat(EffectSize.of(1, 2)).isEqualTo(EffectSize.MODERATE);
        assertThat(EffectSize.of(1.59, 2)).isEqualTo(EffectSize.MODERATE);
        assertThat(EffectSize.of(1.6, 2)).isEqualTo(EffectSize.LARGE);
        assertThat(EffectSize.of(0.1, 0)).isEqualTo(EffectSize.LARGE);
    }

    @Test
    void theSpreadIsTheSamplesStandardDeviation() {
        assertThat(EffectSize.spread(new double[] {2, 4, 4, 4, 5, 5, 7, 9})).isCloseTo(2.1380899, within(1e-6));
        assertThat(EffectSize.spread(new double[] {3})).isZero();
    }
}
