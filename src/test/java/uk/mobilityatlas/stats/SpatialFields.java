package uk.mobilityatlas.stats;

import java.util.List;
import java.util.Random;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import uk.mobilityatlas.area.GridPoint;

/** Made-up figures of places, normal, of which near ones are alike: the covariance is exp(-distance / range). */
public final class SpatialFields {
    private final RealMatrix root;
    private final Random random;

    /** @param range in kilometres; 0 for places that are not alike */
    public SpatialFields(List<GridPoint> where, double range, long seed) {
        root = new CholeskyDecomposition(covariance(where, range)).getL();
        random = new Random(seed);
    }

    private static RealMatrix covariance(List<GridPoint> where, double range) {
        int size = where.size();
        RealMatrix covariance = new Array2DRowRealMatrix(size, size);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double distance = where.get(i).distance(where.get(j)) / 1000;
                covariance.setEntry(i, j, i == j ? 1 : range == 0 ? 0 : Math.exp(-distance / range));
            }
        }
        return covariance;
    }

    public double[] next() {
        double[] noise = new double[root.getRowDimension()];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = random.nextGaussian();
        }
        return root.operate(noise);
    }
}
