package uk.mobilityatlas.stats;

import java.util.Arrays;

/** The distinct values of a row in order, with how often each occurs, and sums over any stretch of them. */
final class Distinct {
    private final double[] values;
    private final int[] counts;
    private final double[] sums;
    private final double[] squares;

    private Distinct(double[] values, int[] counts) {
        this.values = values;
        this.counts = counts;
        sums = new double[values.length + 1];
        squares = new double[values.length + 1];
        // sums about the middle of the range lose fewer digits than sums about zero
        double origin = values.length == 0 ? 0 : (values[0] + values[values.length - 1]) / 2;
        for (int i = 0; i < values.length; i++) {
            int here = counts[i + 1] - counts[i];
            double off = values[i] - origin;
            sums[i + 1] = sums[i] + here * off;
            squares[i + 1] = squares[i] + here * off * off;
        }
    }

    static Distinct of(double[] row) {
        double[] sorted = row.clone();
        for (double value : sorted) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("Only figures can be classified: " + value);
            }
        }
        Arrays.sort(sorted);
        double[] values = new double[sorted.length];
        int[] counts = new int[sorted.length + 1];
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            // == and not compare: -0.0 and 0.0 are one value
            if (size == 0 || values[size - 1] != sorted[i]) {
                values[size++] = sorted[i] + 0.0;
            }
            counts[size] = i + 1;
        }
        return new Distinct(Arrays.copyOf(values, size), Arrays.copyOf(counts, size + 1));
    }

    int size() {
        return values.length;
    }

    double value(int at) {
        return values[at];
    }

    double lowest() {
        return values[0];
    }

    double highest() {
        return values[values.length - 1];
    }

    /** How many values of the row lie in a stretch of distinct values. */
    int count(int from, int end) {
        return counts[end] - counts[from];
    }

    /** The sum of squared distances from the mean within a stretch. */
    double squares(int from, int end) {
        double sum = sums[end] - sums[from];
        return squares[end] - squares[from] - sum * sum / count(from, end);
    }
}
