package uk.mobilityatlas.stats;

import uk.mobilityatlas.observation.ConfidenceInterval;

/**
 * One rate known within two ends less another such rate: what the not known leave open and what chance does, both in one
 * interval, after Imbens and Manski 2004 (Econometrica 72:1845-1857). The interval covers the true difference, wherever
 * between its ends that lies, as often as its level says: an end is moved outward by C standard errors, where
 * Phi(C + width / larger standard error) - Phi(-C) is the level. Where the ends meet, C is the two-sided deviate; far apart
 * it is the one-sided one, since chance can then miss on one side only. In the unit of the rates, percentage points; above
 * zero where the first rate is higher.
 *
 * @param lower the least that the difference can be but for chance
 * @param upper the most that it can be but for chance; never below the lower end
 * @param below the standard error of the lower end downward, at each level
 * @param above the standard error of the upper end upward, at each level
 */
public record BoundedDifference(double lower, double upper, Errors below, Errors above) {
    /** A standard error as it is taken at either level; they differ a little, since intervals of rates are not normal. */
    public record Errors(double usual, double strict) {
        double at(Level level) {
            return level == Level.USUAL ? usual : strict;
        }
    }

    private static final int HALVINGS = 80;

    /** Further out than any standard error that is asked for. */
    private static final double FAR = 10;

    /**
     * The difference of two independent rates: its lower end is the first's lower less the other's upper end. The two ends'
     * errors are combined as those of {@link Difference}.
     */
    public static BoundedDifference between(BoundedEstimate one, BoundedEstimate other) {
        return new BoundedDifference(
                one.lower().value() - other.upper().value(),
                one.upper().value() - other.lower().value(),
                errors(one.lower(), other.upper(), false),
                errors(one.upper(), other.lower(), true));
    }

    private static Errors errors(Estimate one, Estimate other, boolean above) {
        Difference difference = Difference.between(one, other);
        return new Errors(error(difference, Level.USUAL, above), error(difference, Level.STRICT, above));
    }

    private static double error(Difference difference, Level level, boolean above) {
        ConfidenceInterval limits = difference.at(level);
        return (above ? limits.upper() - difference.value() : difference.value() - limits.lower()) / level.z();
    }

    /** The interval of the true difference at a level. */
    public ConfidenceInterval at(Level level) {
        double deviate = deviate(level);
        return new ConfidenceInterval(lower - deviate * below.at(level), upper + deviate * above.at(level));
    }

    /** How many standard errors each end is moved outward at a level. */
    double deviate(Level level) {
        double width = width(level);
        double low = 0;
        double high = FAR;
        for (int i = 0; i < HALVINGS; i++) {
            double half = (low + high) / 2;
            if (missed(half, width) > 2 * Estimate.tail(level.z())) {
                low = half;
            } else {
                high = half;
            }
        }
        return high;
    }

    /** The distance of the ends in the larger of their standard errors; endless where neither has one. */
    private double width(Level level) {
        double larger = Math.max(below.at(level), above.at(level));
        return larger > 0 ? (upper - lower) / larger : upper > lower ? Double.POSITIVE_INFINITY : 0;
    }

    /** How often an interval with this deviate misses the truth at most. */
    private static double missed(double deviate, double width) {
        return Estimate.tail(deviate) + Estimate.tail(deviate + width);
    }

    /** Whether the ends lie on one side of zero, so that what is not known cannot account for the difference. */
    public boolean apart() {
        return lower > 0 || upper < 0;
    }

    /**
     * How likely, 0 to 1, ends at least as far from zero would be by chance if the rates were equal: the level at which the
     * interval just reaches zero; 1 where the ends lie on either side of zero or touch it.
     *
     * @param level whose standard errors are taken, so that the value is below 0.05, or 0.002, where that interval leaves zero out
     */
    public double pValue(Level level) {
        if (!apart()) {
            return 1;
        }
        double error = lower > 0 ? below.at(level) : above.at(level);
        double distance = lower > 0 ? lower : -upper;
        return error > 0 ? Math.min(1, missed(distance / error, width(level))) : 0;
    }
}
