package uk.mobilityatlas.stats;

import org.hipparchus.stat.correlation.PearsonsCorrelation;
import uk.mobilityatlas.observation.ConfidenceInterval;

/**
 * How closely two figures go together across areas: Pearson's coefficient with the 95% interval of Fisher's z (1921).
 * It speaks of areas and not of people.
 *
 * @param coefficient -1 to 1
 * @param areas how many pairs of figures it is of
 */
public record Correlation(double coefficient, ConfidenceInterval interval, int areas) {
    /** Fewer pairs have no interval. */
    public static final int FEWEST = 4;

    /**
     * The correlation of two rows of figures, each in any unit; what stands at one place in both rows is of one area.
     *
     * @throws IllegalArgumentException where they differ in length, are shorter than {@link #FEWEST}, or one is all equal
     */
    public static Correlation of(double[] one, double[] other) {
        if (one.length != other.length || one.length < FEWEST || constant(one) || constant(other)) {
            throw new IllegalArgumentException("No correlation between such rows");
        }
        double found = new PearsonsCorrelation().correlation(one, other);
        double coefficient = Math.max(-1, Math.min(1, found));
        if (Math.abs(coefficient) == 1) {
            return new Correlation(coefficient, new ConfidenceInterval(coefficient, coefficient), one.length);
        }
        double z = 0.5 * Math.log((1 + coefficient) / (1 - coefficient));
        double reach = Level.USUAL.z() / Math.sqrt(one.length - 3);
        return new Correlation(
                coefficient, new ConfidenceInterval(Math.tanh(z - reach), Math.tanh(z + reach)), one.length);
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
