package uk.mobilityatlas.bench;

import java.util.Arrays;

/** The times of one piece of work, each in milliseconds. */
public final class Timing {
    private final double[] sorted;

    public Timing(double[] milliseconds) {
        sorted = milliseconds.clone();
        Arrays.sort(sorted);
    }

    public double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The time that 95 of 100 stay within, by the nearest-rank method. */
    public double p95() {
        return sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
    }
}
