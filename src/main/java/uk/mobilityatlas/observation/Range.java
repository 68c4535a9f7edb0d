package uk.mobilityatlas.observation;

/**
 * The range in which a rate must lie when the state of some of the counted is not known (Manski 1989, Journal of Human
 * Resources 24:343-360): from the rate if none of them has the attribute to the rate if all have it. No assumption is
 * made about who they are; chance is not part of it, so it is no {@link ConfidenceInterval}.
 *
 * @param lower the rate if none of the unknown has the attribute, in the unit of the rate: per cent; never above the upper
 *     limit, never NaN
 * @param upper the rate if all of the unknown have it, in the same unit
 */
public record Range(double lower, double upper) implements Limits {
    /** Sums of published decimals, such as 3.4 + 2.2, must not differ by their last binary digit. */
    private static final double ROUNDING = 1e-9;

    /** The highest rate there is, in per cent. */
    private static final double ALL = 100;

    /** @throws IllegalArgumentException if the lower limit is above the upper one, or either is NaN */
    public Range {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("Lower limit " + lower + " above upper limit " + upper);
        }
    }

    /**
     * From a rate that counts only those known to have the attribute to one that counts all who may have it. Each is rounded
     * by itself, so that the second can come out a little below the first; there the range is a point.
     *
     * @param known per cent of all who are known to have the attribute
     * @param possible per cent of all who have it or of whom nothing is known
     * @throws IllegalArgumentException if either is NaN
     */
    public static Range between(double known, double possible) {
        return new Range(known, Math.max(known, possible));
    }

    /** From a known rate in per cent up to all: the range where the share of not known is missing. */
    public static Range open(double known) {
        return new Range(known, Math.max(known, ALL));
    }

    /** Whether this rate is higher whatever the unknown do; ranges that touch are not apart. */
    public boolean certainlyAbove(Range other) {
        return lower > other.upper + ROUNDING;
    }

    /** Whether this rate is lower whatever the unknown do; ranges that touch are not apart. */
    public boolean certainlyBelow(Range other) {
        return upper < other.lower - ROUNDING;
    }
}
