package uk.mobilityatlas.stats;

import org.hipparchus.special.Erf;
import uk.mobilityatlas.observation.ConfidenceInterval;

/**
 * A figure with its interval at both levels, all in the indicator's unit; for rates per cent, 0 to 100.
 *
 * @param usual its 95% interval
 * @param strict its 99.8% interval
 */
public record Estimate(double value, ConfidenceInterval usual, ConfidenceInterval strict) {
    /**
     * A figure whose 95% interval is published: each side of the 99.8% interval is the published side times 3.090 / 1.960,
     * as if the estimate's error were normal on either side. A side on which the published limit lies beyond the figure is
     * taken as none.
     *
     * @param value in any unit; the interval is in the same
     */
    public static Estimate published(double value, ConfidenceInterval usual) {
        double stretch = Level.STRICT.z() / Level.USUAL.z();
        double lower = value - stretch * Math.max(0, value - usual.lower());
        double upper = value + stretch * Math.max(0, usual.upper() - value);
        return new Estimate(value, usual, new ConfidenceInterval(lower, upper));
    }

    /**
     * A percentage with its published 95% interval and the counts behind it: the 99.8% interval is Wilson's (1927) of those
     * counts.
     *
     * @param value the published rate in per cent, 0 to 100
     * @param usual its 95% interval, in per cent
     * @param successes how many have the attribute, 0 to {@code trials}; need not be whole
     * @param trials how many the rate is of, above 0
     * @throws IllegalArgumentException where the counts are no proportion
     */
    public static Estimate counted(double value, ConfidenceInterval usual, double successes, double trials) {
        return new Estimate(value, usual, Wilson.percent(successes, trials, Level.STRICT));
    }

    /**
     * A percentage among so many, with Wilson's intervals at both levels.
     *
     * @param value in per cent, 0 to 100
     * @param base of how many people drawn at random it would vary as much, above 0
     */
    public static Estimate counted(double value, double base) {
        double successes = Math.min(base, value / 100 * base);
        return counted(value, Wilson.percent(successes, base, Level.USUAL), successes, base);
    }

    /** The rate of those without the attribute: 100% less this one. */
    public Estimate rest() {
        return new Estimate(100 - value, rest(usual), rest(strict));
    }

    private static ConfidenceInterval rest(ConfidenceInterval interval) {
        return new ConfidenceInterval(100 - interval.upper(), 100 - interval.lower());
    }

    /** A figure taken as it stands, such as a benchmark without an interval. */
    public static Estimate exact(double value) {
        ConfidenceInterval point = new ConfidenceInterval(value, value);
        return new Estimate(value, point, point);
    }

    /** The interval at a level. */
    public ConfidenceInterval at(Level level) {
        return level == Level.USUAL ? usual : strict;
    }

    /** Half the width of the 95% interval over 1.960, in the figure's unit; 0 for an exact figure. */
    public double standardError() {
        return (usual.upper() - usual.lower()) / (2 * Level.USUAL.z());
    }

    /**
     * How likely, 0 to 1, a difference from a fixed value at least as large would be by chance, two-sided: normal, with the
     * standard error of the interval's side on which the value lies. Below 0.05 where the 95% interval leaves the value
     * out, and below 0.002 where the 99.8% interval does.
     *
     * @param level whose interval gives the standard error
     */
    public double pValue(double reference, Level level) {
        ConfidenceInterval limits = at(level);
        double side = reference < value ? value - limits.lower() : limits.upper() - value;
        double distance = Math.abs(value - reference);
        if (distance == 0) {
            return 1;
        }
        return side <= 0 ? 0 : 2 * tail(level.z() * distance / side);
    }

    /** How much of the standard normal distribution lies above a deviate. */
    static double tail(double deviate) {
        return Erf.erfc(deviate / Math.sqrt(2)) / 2;
    }
}
