package uk.mobilityatlas.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How alike areas are on several variables: each variable standardised (less its mean, over its standard deviation), the
 * Euclidean distance between every two areas, and all distances over the largest, so that the furthest pair is 1. This
 * is the construction of the nearest-neighbour models in public use; every variable has the same weight.
 */
public final class Nearness {
    private final double[][] scores;
    private final int[] varying;
    private final double furthest;
    private final double[] sorted;

    /**
     * One area near another.
     *
     * @param index its row
     * @param distance 0 for the same figures, 1 for the furthest pair of all
     * @param closerPairs the share of all pairs of areas that are closer than this one, 0 to 1
     * @param shares each variable's share in the squared distance, in the order of the columns; all 0 at distance 0
     */
    public record Near(int index, double distance, double closerPairs, double[] shares) {}

    /**
     * Measures areas by variables. A variable that does not vary tells nothing and takes no part.
     *
     * @param figures a row for each area, a column for each variable in a unit of its own; all rows equally long
     * @throws IllegalArgumentException where a figure is missing or not finite
     */
    public Nearness(double[][] figures) {
        int variables = figures.length == 0 ? 0 : figures[0].length;
        scores = new double[figures.length][variables];
        List<Integer> useful = new ArrayList<>();
        for (int v = 0; v < variables; v++) {
            if (standardise(figures, v)) {
                useful.add(v);
            }
        }
        varying = useful.stream().mapToInt(v -> v).toArray();
        int size = figures.length;
        sorted = new double[size * (size - 1) / 2];
        int at = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                sorted[at++] = raw(i, j);
            }
        }
        Arrays.sort(sorted);
        furthest = sorted.length == 0 ? 0 : sorted[sorted.length - 1];
    }

    private boolean standardise(double[][] figures, int variable) {
        double mean = 0;
        for (double[] row : figures) {
            if (!Double.isFinite(row[variable])) {
                throw new IllegalArgumentException("A missing figure has no distance");
            }
            mean += row[variable] / figures.length;
        }
        double squares = 0;
        for (double[] row : figures) {
            squares += (row[variable] - mean) * (row[variable] - mean);
        }
        double deviation = Math.sqrt(squares / figures.length);
        if (!(deviation > 1e-12 * Math.max(1, Math.abs(mean)))) {
            return false;
        }
        for (int i = 0; i < figures.length; i++) {
            scores[i][variable] = (figures[i][variable] - mean) / deviation;
        }
        return true;
    }

    /** The columns that vary and so take part. */
    public int[] varying() {
        return varying.clone();
    }

    /** All areas but the one of this row, counted from 0, nearest first; of equals, the one with the lower row first. */
    public List<Near> of(int area) {
        List<Near> near = new ArrayList<>();
        for (int other = 0; other < scores.length; other++) {
            if (other != area) {
                near.add(near(area, other));
            }
        }
        near.sort(Comparator.comparingDouble(Near::distance));
        return near;
    }

    private Near near(int area, int other) {
        double raw = raw(area, other);
        double[] shares = new double[scores[area].length];
        if (raw > 0) {
            for (int v : varying) {
                double away = scores[area][v] - scores[other][v];
                shares[v] = away * away / (raw * raw);
            }
        }
        double distance = furthest > 0 ? raw / furthest : 0;
        return new Near(other, distance, (double) closer(raw) / sorted.length, shares);
    }

    private int closer(double raw) {
        int at = Arrays.binarySearch(sorted, raw);
        at = at < 0 ? -at - 1 : at;
        while (at > 0 && sorted[at - 1] >= raw) {
            at--;
        }
        return at;
    }

    private double raw(int one, int other) {
        double sum = 0;
        for (int v = 0; v < scores[one].length; v++) {
            double away = scores[one][v] - scores[other][v];
            sum += away * away;
        }
        return Math.sqrt(sum);
    }
}
