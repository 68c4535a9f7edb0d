package uk.mobilityatlas.stats;

import java.util.Arrays;

/**
 * The values below which a quarter, half and three quarters of some values lie, between the two nearest of them as by
 * default in R (Hyndman and Fan 1996, The American Statistician 50:361-365, type 7). In the unit of the values.
 */
public record Quartiles(double lower, double median, double upper) {
    /** Fewer values have no middle half worth drawing. */
    public static final int FEWEST = 4;

    /**
     * The quartiles of values of any unit, in any order.
     *
     * @throws IllegalArgumentException where there is no value
     */
    public static Quartiles of(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("No quartiles of nothing");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Quartiles(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
    }

    private static double at(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int low = (int) Math.floor(at);
        int high = Math.min(sorted.length - 1, low + 1);
        return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
    }
}
