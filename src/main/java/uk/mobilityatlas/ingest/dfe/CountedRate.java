package uk.mobilityatlas.ingest.dfe;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.stats.Level;
import uk.mobilityatlas.stats.Wilson;

/**
 * A published percentage with its published cohort: from the two come the count and Wilson's 95% interval. The count is
 * worked out from a rounded rate, so it may be off by a few people in a large area; the interval is of rate and cohort
 * as published.
 */
final class CountedRate {
    private static final int INTERVAL_DECIMALS = 2;

    private CountedRate() {}

    /** The observation with count, cohort and interval; unchanged where there is no rate or no cohort to speak of. */
    static Observation of(Observation rate, @Nullable BigDecimal cohort) {
        if (rate.value() == null || cohort == null || cohort.signum() <= 0) {
            return rate;
        }
        double people = cohort.setScale(1, RoundingMode.HALF_UP).doubleValue();
        double count = rate.valueOrThrow() / 100 * people;
        ConfidenceInterval interval = Wilson.percent(count, people, Level.USUAL);
        return new Observation(
                rate.indicator(),
                rate.area(),
                rate.period(),
                rate.value(),
                new ConfidenceInterval(rounded(interval.lower()), rounded(interval.upper())),
                (double) Math.round(count),
                people,
                rate.status(),
                rate.marks(),
                rate.note());
    }

    private static double rounded(double percent) {
        return BigDecimal.valueOf(percent)
                .setScale(INTERVAL_DECIMALS, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
