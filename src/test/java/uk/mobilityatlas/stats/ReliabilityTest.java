package uk.mobilityatlas.stats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.mobilityatlas.observation.ConfidenceInterval;

class ReliabilityTest {
    @ParameterizedTest
    @CsvSource({"4.9,PRECISE", "5.1,REASONABLY_PRECISE", "9.9,REASONABLY_PRECISE", "10.1,ACCEPTABLE", "20.1,UNRELIABLE"
    })
    void bandsByTheCoefficientOfVariation(double percent, Reliability expected) {
        double reach = Level.USUAL.z() * percent;
        Estimate estimate = Estimate.published(100, new ConfidenceInterval(100 - reach, 100 + reach));
        assertThat(Reliability.of(estimate)).isEqualTo(expected);
    }

    @Test
    void zeroHasNoCoefficientOfVariation() {
        assertThat(Reliability.of(Estimate.published(0, new ConfidenceInterval(0, 1))))
                .isEqualTo(Reliability.NOT_STATED);
    }
}
