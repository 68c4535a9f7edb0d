package uk.mobilityatlas.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
    private static final Unit PER_CENT = new Unit("per-cent", "", "%", "per cent");
    private static final Unit POUNDS = new Unit("pounds", "£", "", "pounds");
    private static final Unit MILLIONS = new Unit("pounds-million", "£", " million", "million pounds");

    @ParameterizedTest(name = "{0} to {1} decimals is {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0; 0",
                "0; 2; 0.00",
                "7.6; 1; 7.6",
                "8; 1; 8.0",
                "999; 0; 999",
                "1000; 0; 1,000",
                "999.95; 1; 1,000.0",
                "1234567.891; 2; 1,234,567.89",
                "100000; 0; 100,000",
                "1.0E21; 0; 1,000,000,000,000,000,000,000",
            })
    void aFigureHasItsDecimalsAndCommasOfThousands(double value, int decimals, String text) {
        assertThat(Unit.number(value, decimals)).isEqualTo(text);
    }

    /** As a hand would round what is printed: 2.675 is not the binary number a little below it. */
    @ParameterizedTest(name = "{0} to {1} decimals is {2}")
    @CsvSource({
        "0.25, 1, 0.3",
        "0.35, 1, 0.4",
        "2.675, 2, 2.68",
        "1.005, 2, 1.01",
        "2.5, 0, 3",
        "-2.5, 0, \u22123",
        "0.049, 1, 0.0",
        "0.05, 1, 0.1",
    })
    void halvesAreRoundedUpAsPublishedTablesAre(double value, int decimals, String text) {
        assertThat(Unit.number(value, decimals)).isEqualTo(text);
    }

    @Test
    void belowZeroStandsATrueMinusSignAndZeroHasNone() {
        assertThat(Unit.number(-1234.5, 1)).isEqualTo("\u22121,234.5");
        assertThat(Unit.number(-0.04, 1)).isEqualTo("0.0");
        assertThat(Unit.number(-0.05, 1)).isEqualTo("\u22120.1");
        assertThat(Unit.number(-0.0, 0)).isEqualTo("0");
    }

    @Test
    void theUnitsSignsStandAroundTheFigureAndTheMinusBeforeThem() {
        assertThat(PER_CENT.format(7.64, 1)).isEqualTo("7.6%");
        assertThat(PER_CENT.format(-7.64, 1)).isEqualTo("\u22127.6%");
        assertThat(POUNDS.format(-1250, 0)).isEqualTo("\u2212£1,250");
        assertThat(MILLIONS.format(1250.4, 0)).isEqualTo("£1,250 million");
        assertThat(MILLIONS.format(-0.2, 0)).isEqualTo("£0 million");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoFigureIsNotWritten(double value) {
        assertThatThrownBy(() -> Unit.number(value, 1)).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> PER_CENT.format(value, 1)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void onlyPerCentIsAShareOfAHundred() {
        assertThat(PER_CENT.isPercent()).isTrue();
        assertThat(new Unit("points", "", " points", "percentage points").isPercent())
                .isFalse();
        assertThat(new Unit("per-100000", "", "", "per 100,000 people").isPercent())
                .isFalse();
    }
}
