package uk.mobilityatlas.stats;

import uk.mobilityatlas.observation.ConfidenceInterval;

/**
 * One figure less another, with the difference's own interval at both levels. "Their intervals overlap" is no test; this
 * is one. In the unit of the figures, which for rates is percentage points; above zero where the first is higher.
 *
 * @param usual the difference's 95% interval
 * @param strict the difference's 99.8% interval
 */
public record Difference(double value, ConfidenceInterval usual, ConfidenceInterval strict) {
    /**
     * The difference of two independent estimates, each side's distances squared and added. For two proportions with
     * Wilson intervals this is method 10 of Newcombe 1998 (Statistics in Medicine 17:873-890); for symmetric survey
     * intervals it is the root of the summed squared standard errors; for others see Zou and Donner 2008 (Statistics in
     * Medicine 27:1693-1702). Both are in one unit and of different people.
     */
    public static Difference between(Estimate one, Estimate other) {
        return fromWhole(one, other, 0);
    }

    /**
     * A part less the whole that it is a part of. The two move together: with a share w of the whole's people the part's
     * covariance with the whole is w times its own variance, so the difference has the variance (1 - 2w) of the part's plus
     * the whole's. For a whole without an interval of its own, and as a floor, it is (1 - w) of the part's: what the former
     * comes to where people vary alike everywhere.
     *
     * @param share the part's people over the whole's, 0 to 1; 0 where the one is no part of the other
     */
    public static Difference fromWhole(Estimate part, Estimate whole, double share) {
        return new Difference(
                part.value() - whole.value(),
                limits(part, whole, share, Level.USUAL),
                limits(part, whole, share, Level.STRICT));
    }

    private static ConfidenceInterval limits(Estimate one, Estimate other, double share, Level level) {
        ConfidenceInterval a = one.at(level);
        ConfidenceInterval b = other.at(level);
        double difference = one.value() - other.value();
        double down = reach(one.value() - a.lower(), b.upper() - other.value(), share);
        double up = reach(a.upper() - one.value(), other.value() - b.lower(), share);
        return new ConfidenceInterval(difference - down, difference + up);
    }

    private static double reach(double own, double other, double share) {
        double together = own * own * (1 - 2 * share) + other * other;
        return Math.sqrt(share > 0 ? Math.max(together, own * own * (1 - share)) : together);
    }

    /** The interval at a level. */
    public ConfidenceInterval at(Level level) {
        return level == Level.USUAL ? usual : strict;
    }

    /** Whether the interval leaves zero out, so that a difference can be claimed. */
    public boolean differs(Level level) {
        return !at(level).contains(0);
    }

    /**
     * How likely, 0 to 1, a difference at least as large would be by chance, two-sided; below 0.05, or 0.002, where the
     * interval of that level leaves zero out.
     */
    public double pValue(Level level) {
        return new Estimate(value, usual, strict).pValue(0, level);
    }
}
