package uk.mobilityatlas.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.mobilityatlas.comparison.Places.BLACKPOOL;

import org.junit.jupiter.api.Test;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Status;
import uk.mobilityatlas.stats.Estimate;
import uk.mobilityatlas.stats.Reliability;

class ReliabilityTextTest {
    private final Observation row = Places.survey(BLACKPOOL, 100, 96, 104);
    private final Estimate estimate = Estimates.of(Places.inactivity(), row).orElseThrow();

    @Test
    void theIntervalSaysHowFarAFigureCanBeReliedOn() {
        // half of eight over 1.96 is 2.04 in 100
        assertThat(ReliabilityText.of(Places.inactivity(), row, estimate)).isEqualTo(Reliability.PRECISE);
        assertThat(ReliabilityText.of(Places.inactivity(), row, null)).isEqualTo(Reliability.NOT_STATED);
    }

    @Test
    void aScoreAboutAMeanHasNoRatioToStandOn() {
        assertThat(ReliabilityText.of(Indicators.score(Places.inactivity()), row, estimate))
                .isEqualTo(Reliability.NOT_STATED);
    }

    @Test
    void thePublishersWarningComesFirst() {
        Observation warned = Places.missing(BLACKPOOL, Status.UNRELIABLE);
        assertThat(ReliabilityText.of(Places.inactivity(), warned, estimate)).isEqualTo(Reliability.UNRELIABLE);
        assertThat(ReliabilityText.of(Places.inactivity(), null, null)).isEqualTo(Reliability.NOT_STATED);
    }

    @Test
    void eachBandHasItsWordAndItsSentence() {
        assertThat(ReliabilityText.word(Reliability.REASONABLY_PRECISE)).isEqualTo("Reasonably precise");
        assertThat(ReliabilityText.sentence(Reliability.PRECISE))
                .isEqualTo("The margin of error is at most about a tenth of the figure.");
    }
}
