package uk.mobilityatlas.stats;

/**
 * How far a figure can be relied on, by its coefficient of variation (standard error over estimate) in the bands that
 * the Office for National Statistics states for its survey estimates.
 */
public enum Reliability {
    /** Up to 5%. */
    PRECISE,
    /** Above 5%, up to 10%. */
    REASONABLY_PRECISE,
    /** Above 10%, up to 20%. */
    ACCEPTABLE,
    /** Above 20%, or marked by the publisher. */
    UNRELIABLE,
    /** No interval, so nothing is known. */
    NOT_STATED;

    /**
     * The band of an estimate whose value lies on a scale with a true zero, such as a rate or pay: not of a score about a
     * mean, where the ratio says nothing. NOT_STATED where the value is zero.
     */
    public static Reliability of(Estimate estimate) {
        if (estimate.value() == 0) {
            return NOT_STATED;
        }
        double variation = 100 * estimate.standardError() / Math.abs(estimate.value());
        if (variation <= 5) {
            return PRECISE;
        }
        if (variation <= 10) {
            return REASONABLY_PRECISE;
        }
        return variation <= 20 ? ACCEPTABLE : UNRELIABLE;
    }
}
