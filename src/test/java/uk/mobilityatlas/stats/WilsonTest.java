package uk.mobilityatlas.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.mobilityatlas.observation.ConfidenceInterval;

class WilsonTest {
    // Newcombe 1998, Statistics in Medicine 17:857-872, table I, method 3
    @ParameterizedTest
    @CsvSource({"81,263,0.2553,0.3662", "15,148,0.0624,0.1605", "0,20,0.0000,0.1611", "1,29,0.0061,0.1718"})
    void agreesWithThePublishedExamples(double successes, double trials, double lower, double upper) {
        ConfidenceInterval interval = Wilson.interval(successes, trials, Level.USUAL.z());
        assertThat(interval.lower()).isCloseTo(lower, within(0.00005));
        assertThat(interval.upper()).isCloseTo(upper, within(0.00005));
    }

    @Test
    void zeroAndAllAreReachedExactly() {
        assertThat(Wilson.interval(0, 151, 1.96).lower()).isZero();
        assertThat(Wilson.interval(151, 151, 1.96).upper()).isEqualTo(1);
        assertThat(Wilson.interval(0, 151, 1.96).upper()).isPositive();
    }

    @Test
    void theStricterIntervalIsWider() {
        ConfidenceInterval usual = Wilson.percent(244, 3210, Level.USUAL);
        ConfidenceInterval strict = Wilson.percent(244, 3210, Level.STRICT);
        assertThat(strict.lower()).isLessThan(usual.lower());
        assertThat(strict.upper()).isGreaterThan(usual.upper());
    }

    @Test
    void refusesWhatIsNoProportion() {
        assertThatThrownBy(() -> Wilson.interval(1, 0, 1.96)).hasMessageContaining("No proportion");
        assertThatThrownBy(() -> Wilson.interval(5, 4, 1.96)).hasMessageContaining("5.0 of 4.0");
        assertThatThrownBy(() -> Wilson.interval(Double.NaN, 4, 1.96)).hasMessageContaining("No proportion");
    }
}
