package uk.mobilityatlas.stats;

/**
 * How often a true change would be claimed, were the figure measured again: the power of the two-sided test of a difference of
 * two independent normal estimates. Fleiss, Levin and Paik 2003, Statistical Methods for Rates and Proportions, section 4.3.
 */
public final class Power {
    /** What is usually asked of a study: eight of ten. */
    public static final double USUAL = 0.8;

    private static final int HALVINGS = 60;

    private Power() {}

    /**
     * The share of cases, 0 to 1, in which a change is claimed at 95%, and on its own side.
     *
     * @param change the true change, in the unit of the errors
     * @param before the standard error of the figure before, 0 or more
     * @param after that of the figure after, 0 or more
     */
    public static double of(double change, double before, double after) {
        double error = Math.hypot(before, after);
        if (error == 0) {
            return change == 0 ? 0 : 1;
        }
        return 1 - Estimate.tail(Math.abs(change) / error - Level.USUAL.z());
    }

    /**
     * The smallest change, in the unit of the errors, that is claimed in eight of ten cases.
     *
     * @param error the standard error of the figure before and of that after
     */
    public static double smallest(double error) {
        double low = 0;
        double high = 100 * error;
        for (int i = 0; i < HALVINGS; i++) {
            double half = (low + high) / 2;
            if (of(half, error, error) < USUAL) {
                low = half;
            } else {
                high = half;
            }
        }
        return high;
    }
}
