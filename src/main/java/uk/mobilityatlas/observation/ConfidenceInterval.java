package uk.mobilityatlas.observation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A confidence interval: how far chance may have moved a figure, at 95% unless whoever holds it says otherwise.
 *
 * @param lower the lower limit, in the unit of the figure that it belongs to; never above the upper one, never NaN
 * @param upper the upper limit, in the same unit
 */
public record ConfidenceInterval(double lower, double upper) implements Limits {
    /** @throws IllegalArgumentException if the lower limit is above the upper one, or either is NaN */
    public ConfidenceInterval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("Lower limit " + lower + " above upper limit " + upper);
        }
    }

    /** The same with limits of so many decimals, halves away from zero. */
    public ConfidenceInterval rounded(int decimals) {
        return new ConfidenceInterval(rounded(lower, decimals), rounded(upper, decimals));
    }

    private static double rounded(double limit, int decimals) {
        return BigDecimal.valueOf(limit)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }

    /** Whether a value lies within, the limits included. */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }
}
