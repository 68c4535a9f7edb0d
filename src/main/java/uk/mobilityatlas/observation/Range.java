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
     * From a known rate to that rate plus the share not known. Where the two were counted in different months they can add
     * up to more than all; no rate is higher than that.
     *
     * @param known per cent of all who are known to have the attribute, 0 to 100
     * @param notKnown per cent of all whose state is not known, 0 to 100
     * @return a range that ends at 100 at most, or at the known rate where that is above 100
     * @throws IllegalArgumentException if the share not known is negative or NaN, or the known rate NaN
     */
    public static Range of(double known, double notKnown) {
        if (!(notKnown >= 0)) {
            throw new IllegalArgumentException("Not a share of not known: " + notKnown);
        }
        return new Range(known, Math.max(known, Math.min(ALL, known + notKnown)));
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

    /**
     * The range pushed apart by the distance of an interval's limits from the known rate: chance allowed for.
     *
     * @param below how far the lower limit moves down, in the rate's unit; not negative
     * @param above how far the upper limit moves up, in the rate's unit; not negative
     */
    public Range widened(double below, double above) {
        return new Range(lower - below, upper + above);
    }
}
