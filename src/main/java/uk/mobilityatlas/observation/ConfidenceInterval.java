package uk.mobilityatlas.observation;

/**
 * A confidence interval: how far chance may have moved a figure, at 95% unless whoever holds it says otherwise.
 *
 * @param lower the lower limit, in the unit of the figure that it belongs to; never above the upper one, never NaN
 * @param upper the upper limit, in the same unit
 */
public record ConfidenceInterval(double lower, double upper) implements Limits {
    /** @throws IllegalArgumentException if the lower limit is above the upper one, or either is NaN */
    public ConfidenceInterval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("Lower limit " + lower + " above upper limit " + upper);
        }
    }

    /** Whether a value lies within, the limits included. */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }
}
