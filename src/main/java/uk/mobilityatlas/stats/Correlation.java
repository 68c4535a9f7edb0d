package uk.mobilityatlas.stats;

import java.util.List;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.GridPoint;
import uk.mobilityatlas.observation.ConfidenceInterval;

/**
 * How closely two figures go together across areas: Pearson's coefficient with the 95% interval of Fisher's z (1921), in
 * which the areas count for as many as are independent of each other ({@link EffectiveSampleSize}). It speaks of areas and
 * not of people.
 *
 * @param coefficient -1 to 1
 * @param interval null where the independent areas are too few for one
 * @param areas how many pairs of figures it is of
 * @param independent how many independent areas they are as good as, at most as many as they are
 */
public record Correlation(double coefficient, @Nullable ConfidenceInterval interval, int areas, int independent) {
    /** Fewer pairs have no coefficient, and so many independent ones no interval. */
    public static final int FEWEST = 4;

    /**
     * The correlation of two rows of figures, each in any unit; what stands at one place in the rows is of one area.
     *
     * @param where the centres of the areas
     * @throws IllegalArgumentException where they differ in length, are shorter than {@link #FEWEST}, or one is all equal
     */
    public static Correlation of(double[] one, double[] other, List<GridPoint> where) {
        if (one.length != other.length
                || one.length != where.size()
                || one.length < FEWEST
                || constant(one)
                || constant(other)) {
            throw new IllegalArgumentException("No correlation between such rows");
        }
        double found = new PearsonsCorrelation().correlation(one, other);
        double coefficient = Math.max(-1, Math.min(1, found));
        int independent = new EffectiveSampleSize(where).of(one, other);
        return new Correlation(coefficient, interval(coefficient, independent), one.length, independent);
    }

    /** The interval of a coefficient over so many independent areas; null where they are too few. */
    static @Nullable ConfidenceInterval interval(double coefficient, int independent) {
        if (independent <= FEWEST) {
            return null;
        }
        double z = z(coefficient);
        double reach = Level.USUAL.z() / Math.sqrt(independent - 3);
        return new ConfidenceInterval(Math.tanh(z - reach), Math.tanh(z + reach));
    }

    /** Whether the interval leaves out that the two have nothing to do with each other. */
    public boolean told() {
        return interval != null && !interval.contains(0);
    }

    /**
     * How likely, 0 to 1, so close a link either way would be by chance: below 0.05 where the interval leaves zero out, and
     * 1 where there is none.
     */
    public double pValue() {
        return interval == null ? 1 : 2 * Estimate.tail(Math.abs(z(coefficient)) * Math.sqrt(independent - 3));
    }

    private static double z(double coefficient) {
        return 0.5 * Math.log((1 + coefficient) / (1 - coefficient));
    }

    private static boolean constant(double[] row) {
        for (double value : row) {
            if (value != row[0]) {
                return false;
            }
        }
        return true;
    }
}
