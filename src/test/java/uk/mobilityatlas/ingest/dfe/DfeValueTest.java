package uk.mobilityatlas.ingest.dfe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.mobilityatlas.observation.Status;

class DfeValueTest {
    @ParameterizedTest
    @CsvSource({
        "4.4000000000000004, 1, 4.4",
        "1.1499999999999999, 1, 1.2",
        "8.4430000000000005E-2, 2, 0.08",
        "2.7130223958542974, 1, 2.7",
        "-0.57999999999999996, 2, -0.58",
        "0, 1, 0"
    })
    void noiseGoesAndTheMeasuresDecimalsStay(String cell, int decimals, double value) {
        DfeValue read = DfeValue.of(cell).orElseThrow();
        assertThat(read.rounded(decimals)).isEqualTo(value);
        assertThat(read.status()).isEqualTo(Status.AVAILABLE);
    }

    @ParameterizedTest
    @CsvSource({"-, x", "x, x", "'', x", "c, c", "z, z", "u, u", "low, low"})
    void everySymbolIsAReasonAndNeverANumber(String cell, String symbol) {
        DfeValue read = DfeValue.of(cell).orElseThrow();
        assertThat(read.rounded(1)).isNull();
        assertThat(read.status()).isEqualTo(Status.of(symbol));
    }

    @Test
    void whatIsNeitherIsNotGuessedAt() {
        assertThat(DfeValue.of("about 5")).isEmpty();
        assertThat(DfeValue.of("1,234")).isEmpty();
    }
}
