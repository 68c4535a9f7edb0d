package uk.mobilityatlas.comparison;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a partnership sets itself to reach: a value of one indicator, half of an area's own figure, or the edge of the best
 * quarter of its level.
 *
 * @param value in the indicator's unit, for {@link Kind#VALUE}; null for the others
 * @param indicator the id of the indicator that the value is of; null for the others, which any indicator has
 */
public record Target(Kind kind, @Nullable Double value, @Nullable String indicator) {
    private static final String OF = "@";

    /** The kinds of target. */
    public enum Kind {
        VALUE,
        HALF,
        BEST_QUARTER
    }

    public static final Target HALF = new Target(Kind.HALF, null, null);
    public static final Target BEST_QUARTER = new Target(Kind.BEST_QUARTER, null, null);

    /** A value of one indicator. */
    public static Target of(double value, String indicator) {
        return new Target(Kind.VALUE, value, indicator);
    }

    /** Its name in files: half, best-quarter, 3.0@neet-16-17. */
    public String word() {
        return switch (kind) {
            case VALUE -> value + OF + indicator;
            case HALF -> "half";
            case BEST_QUARTER -> "best-quarter";
        };
    }

    /** The target of such a name; empty for any other text. */
    public static Optional<Target> parse(String word) {
        if (word.equals(HALF.word())) {
            return Optional.of(HALF);
        }
        if (word.equals(BEST_QUARTER.word())) {
            return Optional.of(BEST_QUARTER);
        }
        int at = word.indexOf(OF);
        try {
            return at < 1
                    ? Optional.empty()
                    : Optional.of(of(Double.parseDouble(word.substring(0, at)), word.substring(at + 1)));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
