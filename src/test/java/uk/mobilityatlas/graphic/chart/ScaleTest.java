package uk.mobilityatlas.graphic.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void oneValueStandsWithinItsScale() {
        Scale scale = Scale.of(21, 21, false, 6);
        assertThat(scale.low()).isLessThan(21);
        assertThat(scale.high()).isGreaterThan(21);
    }

    @Test
    void noughtAloneStandsAtTheFoot() {
        Scale scale = Scale.of(0, 0, false, 4);
        assertThat(scale.startsAtZero()).isTrue();
        assertThat(scale.high()).isPositive();
    }
}
