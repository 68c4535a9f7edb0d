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
        return new Difference(
                one.value() - other.value(), limits(one, other, Level.USUAL), limits(one, other, Level.STRICT));
    }

    private static ConfidenceInterval limits(Estimate one, Estimate other, Level level) {
        ConfidenceInterval a = one.at(level);
        ConfidenceInterval b = other.at(level);
        double difference = one.value() - other.value();
        double down = Math.hypot(one.value() - a.lower(), b.upper() - other.value());
        double up = Math.hypot(a.upper() - one.value(), other.value() - b.lower());
        return new ConfidenceInterval(difference - down, difference + up);
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
     * How likely, 0 to 1, a difference at least as large would be by chance, two-sided; below 0.05 where the 95% interval
     * leaves zero out.
     */
    public double pValue() {
        return new Estimate(value, usual, strict).pValue(0);
    }
}
