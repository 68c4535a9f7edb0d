package uk.mobilityatlas.observation;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;

/**
 * One figure, or one missing figure with its reason.
 *
 * @param area the area's current code (superseded areas that were merged keep their own)
 * @param value the figure in the indicator's unit; null where there is none
 * @param interval its 95% interval; null where there is none
 * @param numerator the count behind a rate, null where none is published or derived
 * @param denominator the published count that the rate is of, null where none is published
 * @param status whether there is a figure, and if not, why not
 * @param marks provisional, revised, after a break, estimated
 * @param note a sentence for this one figure, such as "Cornwall with the Isles of Scilly"; or empty
 */
public record Observation(
        String indicator,
        AreaCode area,
        Period period,
        @Nullable Double value,
        @Nullable ConfidenceInterval interval,
        @Nullable Double numerator,
        @Nullable Double denominator,
        Status status,
        Set<Mark> marks,
        String note) {
    public Observation {
        if (value == null && status == Status.AVAILABLE) {
            throw new IllegalArgumentException("A missing figure needs its reason: " + indicator + " " + area);
        }
        if (value == null && interval != null) {
            throw new IllegalArgumentException("An interval without a figure: " + indicator + " " + area);
        }
    }

    /** A figure that is published alone, or that there is none: without interval and counts. */
    public Observation(
            String indicator,
            AreaCode area,
            Period period,
            @Nullable Double value,
            Status status,
            Set<Mark> marks,
            String note) {
        this(indicator, area, period, value, null, null, null, status, marks, note);
    }

    /** A figure that is published alone and with no reason for a missing one, which is not available then. */
    public static Observation of(
            String indicator, AreaCode area, Period period, @Nullable Double value, Set<Mark> marks, String note) {
        Status status = value == null ? Status.NOT_AVAILABLE : Status.AVAILABLE;
        return new Observation(indicator, area, period, value, status, marks, note);
    }

    /** The same figure with other marks and another note. */
    public Observation with(Set<Mark> others, String other) {
        return new Observation(indicator, area, period, value, interval, numerator, denominator, status, others, other);
    }

    public boolean hasValue() {
        return value != null;
    }

    /**
     * The figure of an observation that has one, in the indicator's unit.
     *
     * @throws IllegalStateException where it is missing
     */
    public double valueOrThrow() {
        if (value == null) {
            throw new IllegalStateException("No figure for " + area + ": " + status.shorthand());
        }
        return value;
    }

    /** The same figure with another interval. */
    public Observation with(ConfidenceInterval other) {
        return new Observation(indicator, area, period, value, other, numerator, denominator, status, marks, note);
    }

    public Optional<ConfidenceInterval> confidenceInterval() {
        return Optional.ofNullable(interval);
    }
}
