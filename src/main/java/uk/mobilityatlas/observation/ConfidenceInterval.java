package uk.mobilityatlas.observation;

/** A 95% confidence interval, in the unit of the figure that it belongs to; lower is never above upper, nor either NaN. */
public record ConfidenceInterval(double lower, double upper) {
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
