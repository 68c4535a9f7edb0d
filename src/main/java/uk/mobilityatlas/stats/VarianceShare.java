package uk.mobilityatlas.stats;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;
import uk.mobilityatlas.observation.ConfidenceInterval;

/**
 * How much of the variation of a figure lies between the members of a type and the others: eta squared, one split in two
 * groups, with the 95% interval from the noncentral F distribution (Steiger 2004, Psychological Methods
 * 9:164-182). That interval believes figures to be normal and equally spread in both groups; so that an outlier or two
 * make no claim, the split is also held against what groups of these sizes have that are drawn from the same figures by
 * chance (a permutation test: Fisher 1935, The Design of Experiments).
 *
 * @param share eta squared, 0 to 1
 * @param interval its interval, 0 to 1; reaches 0 where no difference can be claimed
 * @param chance in what part of the groups drawn by chance the share is as large, above 0 and up to 1
 * @param members how many figures the one group has
 * @param others how many the other has
 */
public record VarianceShare(double share, ConfidenceInterval interval, double chance, int members, int others) {
    /** Of fewer areas on one side nothing is concluded. */
    public static final int FEWEST = 3;

    private static final double TAIL = 0.025;

    /** Up to this part of the draws a split is not put down to chance. */
    private static final double RARE = 0.05;

    /** With that of the figures themselves, ten thousand. */
    private static final int DRAWS = 9_999;

    /** Always the same draws, so that the same figures say the same everywhere. */
    private static final long SEED = 1935;

    /**
     * The share between two groups of figures in one unit, in any order.
     *
     * @throws IllegalArgumentException where a group has fewer than {@link #FEWEST}, or all figures are equal
     */
    public static VarianceShare between(double[] members, double[] others) {
        if (members.length < FEWEST || others.length < FEWEST) {
            throw new IllegalArgumentException("Too few figures to split: " + members.length + " and " + others.length);
        }
        double meanIn = mean(members);
        double meanOut = mean(others);
        int size = members.length + others.length;
        double mean = (meanIn * members.length + meanOut * others.length) / size;
        double between = members.length * square(meanIn - mean) + others.length * square(meanOut - mean);
        double within = squares(members, meanIn) + squares(others, meanOut);
        if (!(between + within > 0)) {
            throw new IllegalArgumentException("All figures are equal");
        }
        double share = between / (between + within);
        int freedom = size - 2;
        ConfidenceInterval interval =
                within > 0 ? interval(between / (within / freedom), 1, freedom) : new ConfidenceInterval(1, 1);
        return new VarianceShare(share, interval, chance(members, others, mean), members.length, others.length);
    }

    /**
     * Whether the interval leaves 0 out, and chance seldom draws such groups; of areas that are neighbours that is not enough
     * to say that the groups differ, since neighbours are alike.
     */
    public boolean told() {
        return interval.lower() > 0 && chance <= RARE;
    }

    /**
     * The part of all draws, the figures as they are among them, in which the groups lie as far apart. With the mean taken
     * off, the share grows with the size of the sum of either group, so that the smaller one is drawn and summed.
     */
    private static double chance(double[] members, double[] others, double mean) {
        double[] pool = DoubleStream.concat(Arrays.stream(members), Arrays.stream(others))
                .map(value -> value - mean)
                .sorted()
                .toArray();
        double[] group = members.length <= others.length ? members : others;
        double found = Math.abs(Arrays.stream(group).map(value -> value - mean).sum());
        double asFar = found - 1e-9 * Math.max(pool[pool.length - 1], -pool[0]);
        SplittableRandom random = new SplittableRandom(SEED);
        int reached = 1;
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            for (int i = 0; i < group.length; i++) {
                int at = random.nextInt(i, pool.length);
                double drawn = pool[at];
                pool[at] = pool[i];
                pool[i] = drawn;
                sum += drawn;
            }
            if (Math.abs(sum) >= asFar) {
                reached++;
            }
        }
        return reached / (DRAWS + 1.0);
    }

    /** The interval of the share of variance explained, from an F value and its degrees of freedom. */
    static ConfidenceInterval interval(double f, int between, int within) {
        int size = between + within + 1;
        double low = noncentrality(f, between, within, 1 - TAIL);
        double high = noncentrality(f, between, within, TAIL);
        return new ConfidenceInterval(low / (low + size), high / (high + size));
    }

    /** The noncentrality at which the F value is the given quantile, 0 where there is none; by bisection. */
    private static double noncentrality(double f, int between, int within, double quantile) {
        if (cumulative(f, between, within, 0) < quantile) {
            return 0;
        }
        double low = 0;
        double high = 1;
        while (cumulative(f, between, within, high) > quantile) {
            high *= 2;
        }
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (cumulative(f, between, within, middle) > quantile) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The noncentral F distribution, a Poisson mixture of beta distributions summed outward from its mode. */
    private static double cumulative(double f, int between, int within, double noncentrality) {
        double x = between * f / (between * f + within);
        double half = noncentrality / 2;
        int mode = (int) half;
        double sum = 0;
        for (int step = 1; step >= -1; step -= 2) {
            for (int j = step > 0 ? mode : mode - 1; j >= 0; j += step) {
                double weight = poisson(half, j);
                sum += weight * Beta.regularizedBeta(x, between / 2.0 + j, within / 2.0);
                if (weight < 1e-14) {
                    break;
                }
            }
        }
        return sum;
    }

    private static double poisson(double mean, int count) {
        if (mean == 0) {
            return count == 0 ? 1 : 0;
        }
        return Math.exp(count * Math.log(mean) - mean - Gamma.logGamma(count + 1.0));
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double squares(double[] values, double mean) {
        double sum = 0;
        for (double value : values) {
            sum += square(value - mean);
        }
        return sum;
    }

    private static double square(double value) {
        return value * value;
    }
}
