package uk.mobilityatlas.stats;

import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealVector;
import uk.mobilityatlas.area.GridPoint;

/**
 * How many independent areas the areas of a correlation are as good as, since neighbours are alike: Dutilleul's effective
 * sample size (1993, Biometrics 49:305-314), {@code 1 + tr(BX) tr(BY) / tr(BXBY)}, where X and Y are the covariances of the
 * two rows between areas and B takes a mean off. X and Y have one covariance for each class of distance, as in the paper.
 * Averages of the products of deviations fall short of those covariances, because the mean is that of the same areas; they
 * are therefore solved for, from what such averages are expected to be. No stronger link can be claimed for that: the
 * solution makes the areas count for less.
 */
final class EffectiveSampleSize {
    /** As many classes of distance as the usual implementation of the test has. */
    private static final int MOST_CLASSES = 13;

    /** Fewer pairs of areas tell nothing of a class of distance. */
    private static final int PAIRS_A_CLASS = 15;

    /** What a whole number may have lost on its way. */
    private static final double ROUNDING = 1e-6;

    private final int size;
    private final int[][] classOf;
    private final int furthest;
    private final CholeskyDecomposition gram;

    /** @param where the areas' places, at least three */
    EffectiveSampleSize(List<GridPoint> where) {
        size = where.size();
        int wanted = Math.max(1, Math.min(MOST_CLASSES, size * (size - 1) / 2 / PAIRS_A_CLASS));
        classOf = classes(where, wanted);
        furthest = closeRanks(classOf, wanted);
        gram = new CholeskyDecomposition(gram());
    }

    /**
     * The class of each pair's distance, from 1; 0 of an area with itself. Limits go by the square, so that the classes
     * are narrow where places are near each other, which is where likeness falls off.
     */
    private static int[][] classes(List<GridPoint> where, int wanted) {
        int size = where.size();
        double[][] distances = new double[size][size];
        double most = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                distances[i][j] = where.get(i).distance(where.get(j));
                most = Math.max(most, distances[i][j]);
            }
        }
        int[][] found = new int[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                double part = most == 0 ? 0 : Math.sqrt(distances[i][j] / most);
                found[i][j] = Math.min(wanted, 1 + (int) (wanted * part));
                found[j][i] = found[i][j];
            }
        }
        return found;
    }

    /** Numbers the classes anew without the empty ones; returns the number of the furthest. */
    private static int closeRanks(int[][] classOf, int wanted) {
        boolean[] filled = new boolean[wanted + 1];
        for (int[] row : classOf) {
            for (int at : row) {
                filled[at] = true;
            }
        }
        int[] numbers = new int[wanted + 1];
        int next = 0;
        for (int k = 0; k <= wanted; k++) {
            numbers[k] = filled[k] ? next++ : next;
        }
        for (int[] row : classOf) {
            for (int j = 0; j < row.length; j++) {
                row[j] = numbers[row[j]];
            }
        }
        return next - 1;
    }

    /**
     * The inner products of the classes' matrices, each of ones and zeros with the means taken off. A constant covariance
     * leaves no trace once the means are off, so the furthest class is left out: what it has, all others are measured from.
     */
    private Array2DRowRealMatrix gram() {
        double[] pairs = new double[furthest];
        double[][] perArea = new double[furthest][size];
        for (int i = 0; i < size; i++) {
            for (int at : classOf[i]) {
                if (at < furthest) {
                    pairs[at]++;
                    perArea[at][i]++;
                }
            }
        }
        double[][] products = new double[furthest][furthest];
        for (int k = 0; k < furthest; k++) {
            for (int l = 0; l <= k; l++) {
                double rows = 0;
                for (int i = 0; i < size; i++) {
                    rows += perArea[k][i] * perArea[l][i];
                }
                products[k][l] = (k == l ? pairs[k] : 0) - 2 * rows / size + pairs[k] / size * pairs[l] / size;
                products[l][k] = products[k][l];
            }
        }
        return new Array2DRowRealMatrix(products, false);
    }

    /**
     * The effective number for two rows of figures, rounded down; never more than there are areas, since likeness that
     * chance has put below nothing makes no further evidence.
     */
    int of(double[] one, double[] other) {
        RealVector across = sums(one);
        RealVector up = sums(other);
        double likeness = across.dotProduct(gram.getSolver().solve(up));
        double found = likeness > 0 ? 1 + across.getEntry(0) * up.getEntry(0) / likeness : size;
        return (int) Math.min(size, found + ROUNDING);
    }

    /** The sum of the products of deviations in each class but the furthest. */
    private RealVector sums(double[] row) {
        double mean = 0;
        for (double value : row) {
            mean += value / size;
        }
        double[] sums = new double[furthest + 1];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                sums[classOf[i][j]] += (row[i] - mean) * (row[j] - mean);
            }
        }
        return new ArrayRealVector(sums).getSubVector(0, furthest);
    }
}
