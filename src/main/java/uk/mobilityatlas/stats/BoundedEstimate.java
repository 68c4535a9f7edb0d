package uk.mobilityatlas.stats;

/**
 * A rate that is known only within two ends, since nothing is known of some of the counted, each end with its own
 * intervals: in per cent, the lower end never above the upper one.
 *
 * @param lower the rate if none of them has the attribute
 * @param upper the rate if all of them have it
 */
public record BoundedEstimate(Estimate lower, Estimate upper) {
    /** @throws IllegalArgumentException if the lower end is above the upper one */
    public BoundedEstimate {
        if (!(lower.value() <= upper.value())) {
            throw new IllegalArgumentException("Lower end " + lower.value() + " above upper end " + upper.value());
        }
    }

    /** A rate of which no more is known than that it lies between two ends taken as they stand. */
    public static BoundedEstimate exact(double lower, double upper) {
        return new BoundedEstimate(Estimate.exact(lower), Estimate.exact(upper));
    }
}
