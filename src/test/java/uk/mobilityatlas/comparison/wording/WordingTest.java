package uk.mobilityatlas.comparison.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.mobilityatlas.comparison.Places;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Range;

class WordingTest {
    private final Indicator rate = Places.neet();

    @Test
    void aDifferenceHasItsSignUnlessItRoundsToNothing() {
        assertThat(Wording.difference(rate, 1.0)).isEqualTo("+1.0 points");
        assertThat(Wording.difference(rate, -9.0)).isEqualTo("−9.0 points");
        assertThat(Wording.difference(rate, 0.04)).isEqualTo("0.0 points");
        assertThat(Wording.difference(rate, -0.04)).isEqualTo("0.0 points");
    }

    @Test
    void boundsThatPrintAlikeAreOneFigure() {
        assertThat(Wording.bounds(rate, new Range(7.6, 8.9))).isEqualTo("7.6–8.9%");
        assertThat(Wording.bounds(rate, new Range(7.61, 7.62))).isEqualTo("7.6%");
        assertThat(Wording.interval(rate, new ConfidenceInterval(-0.2, 12.2))).isEqualTo("−0.2 to 12.2");
    }

    @Test
    void onlyAHyphenBetweenFiguresBecomesADash() {
        assertThat(Wording.dashed("NEET, age 16-17, post-industrial")).isEqualTo("NEET, age 16–17, post-industrial");
    }

    @Test
    void anOpenSentenceLosesOnlyItsFullStop() {
        assertThat(Wording.open("Nothing is claimed.")).isEqualTo("Nothing is claimed");
        assertThat(Wording.open("Nothing is claimed")).isEqualTo("Nothing is claimed");
    }
}
