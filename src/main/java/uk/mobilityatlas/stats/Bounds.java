package uk.mobilityatlas.stats;

/**
 * The range in which a rate must lie when the state of some of the counted is not known (Manski 1989, Journal of Human
 * Resources 24:343-360): from the rate if none of them has the attribute to the rate if all have it. No assumption is
 * made about who they are; chance is not part of it. In per cent, 0 to 100; the low end is never above the high one.
 *
 * @param low none of the unknown has the attribute
 * @param high all of the unknown have it
 */
public record Bounds(double low, double high) {
    /** Sums of published decimals, such as 3.4 + 2.2, must not differ by their last binary digit. */
    private static final double ROUNDING = 1e-9;

    /** The highest rate there is. */
    private static final double ALL = 100;

    public Bounds {
        if (!(low <= high)) {
            throw new IllegalArgumentException("Low bound " + low + " above high bound " + high);
        }
    }

    /**
     * The bounds of a rate with a share not known, both in per cent. Where the two were counted in different months they
     * can add up to more than all; no rate is higher than that.
     */
    public static Bounds of(double known, double notKnown) {
        if (!(notKnown >= 0)) {
            throw new IllegalArgumentException("Not a share of not known: " + notKnown);
        }
        return new Bounds(known, Math.max(known, Math.min(ALL, known + notKnown)));
    }

    /** The bounds of a rate in per cent whose share of not known is missing: up to all. */
    public static Bounds open(double known) {
        return new Bounds(known, Math.max(known, ALL));
    }

    /** Whether this rate is higher whatever the unknown do. */
    public boolean certainlyAbove(Bounds other) {
        return low > other.high + ROUNDING;
    }

    /** Whether this rate is lower whatever the unknown do. */
    public boolean certainlyBelow(Bounds other) {
        return high < other.low - ROUNDING;
    }

    /** The bounds pushed apart by the distance of an interval's limits from the known rate: chance allowed for. */
    public Bounds widened(double below, double above) {
        return new Bounds(low - below, high + above);
    }
}
