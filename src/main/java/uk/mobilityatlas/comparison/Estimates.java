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
        if (!observation.hasValue() || interval == null) {
            return Optional.empty();
        }
        double value = observation.valueOrThrow();
        double base = counted(indicator, value) ? base(indicator, observation) : 0;
        // by the rate and not by the whole number of people, which for a base of ten is far from it
        return Optional.of(
                base > 0
                        ? Estimate.counted(value, interval, Math.min(base, value / 100 * base), base)
                        : Estimate.published(value, interval));
    }

    private static boolean counted(Indicator indicator, double value) {
        return indicator.unit().isPercent()
                && value >= 0
                && value <= 100
                && indicator.intervalBasis() == IntervalBasis.WILSON;
    }

    /**
     * Of how many people drawn at random a counted rate would vary as much as it does: its base, or, where such counts move
     * more than chance lets them, the fewer that its interval is made with. 0 where the base is not known.
     */
    static double base(Indicator indicator, Observation observation) {
        @Nullable Double base = observation.denominator();
        @Nullable ConfidenceInterval interval = observation.interval();
        if (base == null || !(base > 0) || interval == null) {
            return 0;
        }
        if (indicator.overdispersion() == 0) {
            return base;
        }
        ConfidenceInterval shares = new ConfidenceInterval(interval.lower() / 100, interval.upper() / 100);
        return Math.min(base, Wilson.trials(observation.valueOrThrow() / 100, shares, Level.USUAL.z()));
    }
}
