package uk.mobilityatlas.stats;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Control of the false-discovery rate when many things are tested at once (Benjamini and Hochberg 1995, Journal of the
 * Royal Statistical Society B 57:289-300): of the differences claimed, no more than the given share is expected to be
 * chance.
 */
public final class FalseDiscovery {
    /** The rate at which the atlas controls. */
    public static final double RATE = 0.05;

    private FalseDiscovery() {}

    /**
     * The p-values adjusted by the step-up procedure: each times the number of tests over its rank, and never more than that
     * of a larger one. A difference is claimed where its adjusted value is at most {@link #RATE}. The procedure holds for
     * tests that are independent or depend on one another positively (Benjamini and Yekutieli 2001, Annals of Statistics
     * 29:1165-1188).
     *
     * @param pValues each from 0 to 1, in any order; none is NaN. May be empty
     * @return from 0 to 1, as many, in the same order; none is below its own p-value
     */
    public static double[] adjusted(double[] pValues) {
        int tests = pValues.length;
        Integer[] order = new Integer[tests];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble((Integer i) -> pValues[i]).reversed());
        double[] adjusted = new double[tests];
        double least = 1;
        for (int i = 0; i < tests; i++) {
            int rank = tests - i;
            least = Math.min(least, pValues[order[i]] * tests / rank);
            adjusted[order[i]] = least;
        }
        return adjusted;
    }
}
