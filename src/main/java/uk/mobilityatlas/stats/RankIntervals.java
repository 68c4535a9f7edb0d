package uk.mobilityatlas.stats;

/**
 * The places in an order that chance allows each of many estimates: the middle 95% of the distribution of its rank, when
 * each true value is normal about what is to be believed of it ({@link Shrinkage}; Goldstein and Spiegelhalter 1996,
 * Journal of the Royal Statistical Society A 159:385-409; Laird and Louis 1989, Journal of Educational Statistics
 * 14:29-46). The distribution is worked out and not simulated: with an area's own value given, each of the others is before
 * it with a probability of its own, so its rank is a sum of independent events (Poisson-binomial), and that is averaged over
 * its own value. These are intervals for one area at a time, not simultaneous ones in the sense of Mogstad, Romano, Shaikh
 * and Wilhelm 2024 (Review of Economic Studies 91:476-518), which are wider.
 */
public final class RankIntervals {
    /** How far out an area's own value is followed, in standard deviations, and in what steps. */
    private static final double FURTHEST = 5;

    private static final double STEP = 0.2;

    /** What happens less often than this is taken never to happen. */
    private static final double NEVER = 1e-7;

    private static final double TAIL = 0.025;

    private final double[] values;
    private final Shrinkage believed;
    private final int[] ranks;
    private final int sign;

    /**
     * Ranks estimates.
     *
     * @param values in any one unit, each finite; at least two
     * @param standardErrors in the unit of the values, one for each, 0 or more
     * @param highestFirst whether rank 1 is the highest
     * @throws IllegalArgumentException where a value is NaN
     */
    public RankIntervals(double[] values, double[] standardErrors, boolean highestFirst) {
        this.values = values.clone();
        ranks = Ranks.competition(values, highestFirst);
        believed = Shrinkage.of(values, standardErrors);
        sign = highestFirst ? 1 : -1;
    }

    /** What is believed of each value, and the prior behind it. */
    public Shrinkage believed() {
        return believed;
    }

    /** The rank of one of the estimates as they are, with its interval, which holds that rank. */
    public RankInterval of(int which) {
        double[] places = distribution(which);
        return new RankInterval(
                ranks[which],
                Math.min(ranks[which], quantile(places, TAIL)),
                Math.max(ranks[which], quantile(places, 1 - TAIL)),
                values.length);
    }

    /** How likely each place is, from the first. */
    double[] distribution(int which) {
        int size = values.length;
        double[] places = new double[size];
        double total = 0;
        double[] before = new double[size];
        for (double z = -FURTHEST; z <= FURTHEST; z += STEP) {
            double weight = Math.exp(-z * z / 2);
            total += weight;
            double own = believed.means()[which] + z * believed.errors()[which];
            int certain = 0;
            int open = 0;
            for (int i = 0; i < size; i++) {
                double probability = i == which ? 0 : before(i, own);
                if (probability > 1 - NEVER) {
                    certain++;
                } else if (probability >= NEVER) {
                    before[open++] = probability;
                }
            }
            double[] sum = sums(before, open);
            for (int k = 0; k <= open; k++) {
                places[certain + k] += weight * sum[k];
            }
        }
        for (int i = 0; i < size; i++) {
            places[i] /= total;
        }
        return places;
    }

    /** How likely one area is before another whose value is given; of two that are equal without doubt either may be. */
    private double before(int area, double own) {
        double ahead = sign * (believed.means()[area] - own);
        double error = believed.errors()[area];
        return error > 0 ? Estimate.tail(-ahead / error) : ahead > 0 ? 1 : ahead < 0 ? 0 : 0.5;
    }

    /** How likely none, one, two … of independent events are. */
    private static double[] sums(double[] probabilities, int count) {
        double[] sums = new double[count + 1];
        sums[0] = 1;
        for (int event = 0; event < count; event++) {
            double happens = probabilities[event];
            for (int k = event + 1; k > 0; k--) {
                sums[k] = sums[k] * (1 - happens) + sums[k - 1] * happens;
            }
            sums[0] *= 1 - happens;
        }
        return sums;
    }

    private static int quantile(double[] places, double share) {
        double sum = 0;
        for (int place = 0; place < places.length; place++) {
            sum += places[place];
            // the sum of all falls short of one by a few last digits
            if (sum >= share - 1e-9) {
                return place + 1;
            }
        }
        return places.length;
    }
}
