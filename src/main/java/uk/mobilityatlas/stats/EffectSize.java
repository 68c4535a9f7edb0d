package uk.mobilityatlas.stats;

import org.hipparchus.stat.StatUtils;

/**
 * How large a difference is beside the spread between areas, in standard deviations: a difference can be beyond chance and
 * yet small. The bounds are those by which Cohen 1988 (Statistical Power Analysis for the Behavioral Sciences, second
 * edition, section 2.2) tells small from medium and medium from large effects.
 */
public enum EffectSize {
    /** Below half a standard deviation. */
    SLIGHT,
    /** From half to four fifths of a standard deviation. */
    MODERATE,
    /** From four fifths of a standard deviation on. */
    LARGE;

    private static final double MEDIUM = 0.5;
    private static final double GREAT = 0.8;

    /** The standard deviation of figures; 0 for fewer than two. */
    public static double spread(double[] figures) {
        return figures.length < 2 ? 0 : Math.sqrt(StatUtils.variance(figures));
    }

    /**
     * The size of a difference.
     *
     * @param distance the difference, without its sign
     * @param spread the standard deviation between areas, in the same unit; where it is not above zero the size is LARGE
     */
    public static EffectSize of(double distance, double spread) {
        double deviations = spread > 0 ? distance / spread : Double.POSITIVE_INFINITY;
        return deviations < MEDIUM ? SLIGHT : deviations < GREAT ? MODERATE : LARGE;
    }
}
