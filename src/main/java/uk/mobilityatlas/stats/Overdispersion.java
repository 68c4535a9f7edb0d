package uk.mobilityatlas.stats;

import java.util.Arrays;
import java.util.List;

/**
 * How much more the counts of places move from one year to the next than counts of people drawn at random would. The
 * people of one place share what happens to it (a council that changes how it traces them, a firm that closes), so they vary
 * as fewer people would: with an intraclass correlation r a rate among n varies as one among n / (1 + (n - 1) r) does
 * (the beta-binomial variance; Williams 1982, Applied Statistics 31:144-148). That the correlation is found from the
 * standardised changes of many places follows Spiegelhalter 2005 (Statistics in Medicine 24:1185-1202), whose one factor
 * for all would leave large places with intervals too narrow and small ones with intervals too wide.
 */
public final class Overdispersion {
    /** Of fewer places nothing is estimated from a pair of years. */
    public static final int FEWEST = 30;

    private static final int HALVINGS = 60;

    private Overdispersion() {}

    /**
     * One place in two years that follow each other.
     *
     * @param earlier its rate in the first, a share from 0 to 1
     * @param earlierBase of how many, above 0
     * @param later its rate in the second
     * @param laterBase of how many, above 0
     */
    public record Pair(double earlier, double earlierBase, double later, double laterBase) {
        private double change() {
            return later - earlier;
        }

        /** The variance that both rates have as draws from the same share, with a correlation and a rounding of the rates. */
        private double variance(double correlation, double step) {
            double share = (earlier * earlierBase + later * laterBase) / (earlierBase + laterBase);
            double each = 1 / effectiveBase(earlierBase, correlation) + 1 / effectiveBase(laterBase, correlation);
            return share * (1 - share) * each + step * step / 6;
        }

        private boolean varies() {
            return variance(0, 0) > 0;
        }
    }

    /**
     * The correlation at which the places' changes, less the middle change of all, are as large as they should be; the middle
     * one of those of several pairs of years, so that one odd year does not set it.
     *
     * @param years the places of each pair of years; pairs of years with fewer than {@link #FEWEST} places are left out
     * @param step what the rates are rounded to, as a share: 0.001 for per cent with one decimal
     * @return 0 to 1; 0 where the counts move no more than chance lets them, or nothing can be estimated
     */
    public static double correlation(List<List<Pair>> years, double step) {
        double[] each = years.stream()
                .map(pairs -> pairs.stream().filter(Pair::varies).toList())
                .filter(pairs -> pairs.size() >= FEWEST)
                .mapToDouble(pairs -> ofYear(pairs, step))
                .sorted()
                .toArray();
        return each.length == 0 ? 0 : middle(each);
    }

    private static double ofYear(List<Pair> pairs, double step) {
        double common = middle(pairs.stream().mapToDouble(Pair::change).sorted().toArray());
        double low = 0;
        double high = 1;
        if (excess(pairs, common, low, step) <= 0) {
            return 0;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double half = (low + high) / 2;
            if (excess(pairs, common, half, step) > 0) {
                low = half;
            } else {
                high = half;
            }
        }
        return (low + high) / 2;
    }

    /** By how much the mean squared standardised change is above one. */
    private static double excess(List<Pair> pairs, double common, double correlation, double step) {
        return pairs.stream()
                        .mapToDouble(p -> Math.pow(p.change() - common, 2) / p.variance(correlation, step))
                        .average()
                        .orElse(0)
                - 1;
    }

    /** Of how many people drawn at random a rate would vary as much as one of {@code base} people with a correlation does. */
    public static double effectiveBase(double base, double correlation) {
        return base / (1 + Math.max(0, base - 1) * correlation);
    }

    /**
     * The same for a rate of several places together, which do not share what happens to each: from the sum of their bases
     * and of their bases' squares.
     *
     * @param base of how many people the rate is
     * @param parts the bases of the places of which it is made, all or nearly all of them
     */
    public static double effectiveBase(double base, double[] parts, double correlation) {
        double sum = Arrays.stream(parts).sum();
        double squares = Arrays.stream(parts).map(part -> part * part).sum();
        return sum > 0 ? base / (1 + Math.max(0, squares / sum - 1) * correlation) : effectiveBase(base, correlation);
    }

    private static double middle(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
