package uk.mobilityatlas.stats;

import java.util.Arrays;

/** Places in an order. Equal values share the better place and the next one is skipped: 1, 2, 2, 4. */
final class Ranks {
    private Ranks() {}

    /** The competition rank of each value, 1 for the highest or for the lowest. */
    public static int[] competition(double[] values, boolean highestFirst) {
        double[] keys = new double[values.length];
        for (int i = 0; i < keys.length; i++) {
            if (Double.isNaN(values[i])) {
                throw new IllegalArgumentException("A missing value has no rank");
            }
            // adding zero makes -0.0 and 0.0 one key
            keys[i] = (highestFirst ? -values[i] : values[i]) + 0.0;
        }
        double[] sorted = keys.clone();
        Arrays.sort(sorted);
        int[] ranks = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            ranks[i] = 1 + firstAt(sorted, keys[i]);
        }
        return ranks;
    }

    private static int firstAt(double[] sorted, double key) {
        int at = Arrays.binarySearch(sorted, key);
        while (at > 0 && sorted[at - 1] == key) {
            at--;
        }
        return at;
    }
}
