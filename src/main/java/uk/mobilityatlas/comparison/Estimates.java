package uk.mobilityatlas.comparison;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.IntervalBasis;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.stats.Estimate;
import uk.mobilityatlas.stats.Level;
import uk.mobilityatlas.stats.Wilson;

/** From observations to estimates. */
public final class Estimates {
    private Estimates() {}

    /** The observation with its interval at both levels; empty without a figure or an interval. */
    public static Optional<Estimate> of(Indicator indicator, Observation observation) {
        @Nullable ConfidenceInterval interval = observation.interval();
        @Nullable Double denominator = observation.denominator();
        if (!observation.hasValue() || interval == null) {
            return Optional.empty();
        }
        double value = observation.valueOrThrow();
        boolean share = indicator.unit().isPercent() && value >= 0 && value <= 100;
        boolean counted = share && indicator.intervalBasis() == IntervalBasis.WILSON;
        // by the rate and not by the whole number of people, which for a base of ten is far from it
        return Optional.of(
                counted && denominator != null && denominator > 0
                        ? Estimate.counted(value, interval, successes(value, denominator), denominator)
                        : Estimate.published(value, interval));
    }

    /**
     * The same, with Wilson's interval on the nearest published cohort where the figure's own is unpublished; for trends
     * and changes only, since the weight is estimated.
     */
    static Optional<Estimate> weighted(Indicator indicator, Observation observation) {
        Optional<Estimate> own = of(indicator, observation);
        @Nullable Double weight = observation.denominator();
        if (own.isPresent() || weight == null || !(weight > 0) || !observation.hasValue()) {
            return own;
        }
        double value = observation.valueOrThrow();
        if (!indicator.unit().isPercent() || value < 0 || value > 100) {
            return Optional.empty();
        }
        double successes = successes(value, weight);
        return Optional.of(Estimate.counted(value, Wilson.percent(successes, weight, Level.USUAL), successes, weight));
    }

    private static double successes(double percent, double base) {
        return Math.min(base, percent / 100 * base);
    }
}
