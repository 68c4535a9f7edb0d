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
    private static final int INTERVAL_DECIMALS = 4;

    private CountedRate() {}

    /** The observation with count, cohort and interval; unchanged where there is no rate or no cohort to speak of. */
    static Observation of(Observation rate, @Nullable BigDecimal cohort) {
        if (rate.value() == null || cohort == null || cohort.signum() <= 0) {
            return rate;
        }
        double people = cohort.setScale(1, RoundingMode.HALF_UP).doubleValue();
        double count = rate.valueOrThrow() / 100 * people;
        return new Observation(
                rate.indicator(),
                rate.area(),
                rate.period(),
                rate.value(),
                interval(rate.valueOrThrow(), people),
                (double) Math.round(count),
                people,
                rate.status(),
                rate.marks(),
                rate.note());
    }

    /** Wilson's 95% interval of a rate in per cent among so many people. */
    static ConfidenceInterval interval(double percent, double people) {
        return Wilson.percent(Math.min(people, percent / 100 * people), people, Level.USUAL)
                .rounded(INTERVAL_DECIMALS);
    }
}
