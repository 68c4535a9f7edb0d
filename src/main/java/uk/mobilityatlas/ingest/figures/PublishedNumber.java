package uk.mobilityatlas.ingest.figures;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number as a file gives it, without the noise of binary fractions (73.60000000000001 is 73.6). */
final class PublishedNumber {
    /** More digits than any publisher's figure has that were not made by a machine's division. */
    private static final MathContext SIGNIFICANT = new MathContext(10);

    private PublishedNumber() {}

    /** The number of a text; a text that is none is a {@link NumberFormatException}. */
    static double of(String text) {
        return clean(decimal(text));
    }

    /** A number multiplied, such as a share by 100, in decimal arithmetic. */
    static double of(String text, int times) {
        return clean(decimal(text).multiply(BigDecimal.valueOf(times)));
    }

    private static BigDecimal decimal(String text) {
        try {
            return new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            throw new NumberFormatException("“" + text.strip() + "” is not a number.");
        }
    }

    static double clean(double value) {
        return clean(BigDecimal.valueOf(value));
    }

    private static double clean(BigDecimal value) {
        double rounded = value.round(SIGNIFICANT).doubleValue();
        return rounded == 0 ? 0 : rounded;
    }
}
