package uk.mobilityatlas.stats;

/**
 * Cuts an ordered row into a number of neighbouring groups so that the sum of the groups' costs is the least possible:
 * dynamic programming after Fisher 1958 (Journal of the American Statistical Association 53:789-798).
 */
final class OptimalPartition {
    /** What a group costs, from its first member up to, but without, its end. */
    @FunctionalInterface
    interface Cost {
        double of(int from, int end);
    }

    private OptimalPartition() {}

    /** The first members of the groups, the first one being 0. Of equally good cuts, the one that cuts later. */
    static int[] starts(int length, int groups, Cost cost) {
        double[] best = new double[length + 1];
        int[][] cut = new int[groups][length + 1];
        for (int end = 1; end <= length; end++) {
            best[end] = cost.of(0, end);
        }
        for (int group = 1; group < groups; group++) {
            // from the back, so that best still holds the solution with one group fewer
            for (int end = length; end > group; end--) {
                double least = Double.POSITIVE_INFINITY;
                for (int from = end - 1; from >= group; from--) {
                    double sum = best[from] + cost.of(from, end);
                    if (sum < least) {
                        least = sum;
                        cut[group][end] = from;
                    }
                }
                best[end] = least;
            }
        }
        int[] starts = new int[groups];
        int end = length;
        for (int group = groups - 1; group > 0; group--) {
            end = cut[group][end];
            starts[group] = end;
        }
        return starts;
    }
}
