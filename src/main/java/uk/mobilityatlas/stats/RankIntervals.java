package uk.mobilityatlas.stats;

import java.util.Arrays;

/**
 * Intervals of ranks by simulation: every figure is drawn from a normal distribution about its estimate many times, each
 * draw is ranked, and the middle 95% of an area's ranks are its interval (Goldstein and Spiegelhalter 1996, Journal of
 * the Royal Statistical Society A 159:385-409). Areas are taken one by one; these are marginal and not simultaneous
 * intervals in the sense of Mogstad, Romano, Shaikh and Wilhelm 2024 (Review of Economic Studies 91:476-518).
 */
public final class RankIntervals {
    /** Enough for a limit to move by a place or two under another seed; by a few more where half of 329 areas could swap. */
    static final int DRAWS = 10_000;
    /** Any fixed number: the same data give the same ranks on every machine. */
    private static final long SEED = 1996;

    /** About as many areas as there are upper-tier councils. */
    private static final int USUAL = 220;

    private static final NormalDraws DRAWN = new NormalDraws(SEED);

    private RankIntervals() {}

    /** Draws ahead what the ranks of a usual number of areas need. */
    public static void getReady() {
        DRAWN.upTo(DRAWS * USUAL);
    }

    /**
     * The rank of each estimate with its interval, 1 for the highest or for the lowest, in the order given.
     *
     * @param values in any one unit, each finite
     * @param standardErrors in the unit of the values, one for each, 0 or more
     * @throws IllegalArgumentException where a value is NaN
     */
    public static RankInterval[] simulate(double[] values, double[] standardErrors, boolean highestFirst) {
        int size = values.length;
        int[] ranks = Ranks.competition(values, highestFirst);
        int[][] occurrences = occurrences(values, standardErrors, highestFirst);
        RankInterval[] intervals = new RankInterval[size];
        for (int i = 0; i < size; i++) {
            int low = quantile(occurrences[i], 0.025);
            int high = quantile(occurrences[i], 0.975);
            // the observed place is always within, also where all errors are zero and places are shared
            intervals[i] = new RankInterval(ranks[i], Math.min(low, ranks[i]), Math.max(high, ranks[i]), size);
        }
        return intervals;
    }

    /**
     * The rank of one of the estimates with its interval: from the same draws as those of all, in a fraction of the time,
     * since nothing need be sorted.
     *
     * @param values in any one unit, each finite
     * @param standardErrors in the unit of the values, one for each, 0 or more
     * @param which its place in the row, from 0
     * @throws IllegalArgumentException where a value is NaN
     */
    public static RankInterval simulate(double[] values, double[] standardErrors, boolean highestFirst, int which) {
        int size = values.length;
        double[] normal = DRAWN.upTo(DRAWS * size);
        double furthest = DRAWN.furthest(DRAWS * size);
        // most areas are so far away that no draw brings them to the other side; they need not be drawn
        int always = 0;
        int[] near = new int[size];
        int nearby = 0;
        for (int i = 0; i < size; i++) {
            double ahead = highestFirst ? values[i] - values[which] : values[which] - values[i];
            if (i != which && Math.abs(ahead) <= 1.001 * furthest * (standardErrors[i] + standardErrors[which])) {
                near[nearby++] = i;
            } else if (i != which && (ahead > 0 || ahead == 0 && i < which)) {
                always++;
            }
        }
        int[] occurrences = new int[size];
        for (int draw = 0; draw < DRAWS; draw++) {
            int at = draw * size;
            double own = values[which] + standardErrors[which] * normal[at + which];
            int before = always;
            for (int k = 0; k < nearby; k++) {
                int i = near[k];
                double other = values[i] + standardErrors[i] * normal[at + i];
                boolean ahead = highestFirst ? other > own : other < own;
                before += ahead || other == own && i < which ? 1 : 0;
            }
            occurrences[before]++;
        }
        int rank = Ranks.competition(values, highestFirst)[which];
        return new RankInterval(
                rank, Math.min(quantile(occurrences, 0.025), rank), Math.max(quantile(occurrences, 0.975), rank), size);
    }

    private static int[][] occurrences(double[] values, double[] errors, boolean highestFirst) {
        int size = values.length;
        int[][] occurrences = new int[size][size];
        double[] normal = DRAWN.upTo(DRAWS * size);
        int bits = 32 - Integer.numberOfLeadingZeros(Math.max(1, size - 1));
        long mask = (1L << bits) - 1;
        long[] keys = new long[size];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int i = 0; i < size; i++) {
                double drawn = values[i] + errors[i] * normal[draw * size + i];
                long order = sortable(highestFirst ? -drawn : drawn);
                // the last bits of the number make room for whose it is, so that one sort of longs ranks all
                keys[i] = (order & ~mask) | i;
            }
            Arrays.sort(keys);
            for (int place = 0; place < size; place++) {
                occurrences[(int) (keys[place] & mask)][place]++;
            }
        }
        return occurrences;
    }

    /** A long that has the order of the double. */
    private static long sortable(double value) {
        long bits = Double.doubleToLongBits(value + 0.0);
        return bits ^ ((bits >> 63) & Long.MAX_VALUE);
    }

    /** The rank below which so many of the draws lie. */
    private static int quantile(int[] occurrences, double share) {
        double wanted = share * DRAWS;
        double sum = 0;
        for (int place = 0; place < occurrences.length; place++) {
            sum += occurrences[place];
            if (sum >= wanted) {
                return place + 1;
            }
        }
        return occurrences.length;
    }
}
