package uk.mobilityatlas.observation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures and their status as plain text files have them: a point and no commas, letters without brackets. */
public final class PlainFigure {
    /** Finer than any publisher; only figures worked out here would go on for longer. */
    private static final int MOST_DECIMALS = 6;

    private PlainFigure() {}

    /** As the pack has it, with a point and no commas; empty where there is no figure. */
    public static String number(@Nullable Double value) {
        BigDecimal exact = exact(value);
        return exact == null ? "" : exact.toPlainString();
    }

    /** As the pack has it, to six decimals and without noughts at the end; null where there is no figure. */
    public static @Nullable BigDecimal exact(@Nullable Double value) {
        BigDecimal rounded = rounded(value, MOST_DECIMALS);
        if (rounded == null || rounded.signum() == 0) {
            return rounded == null ? null : BigDecimal.ZERO;
        }
        BigDecimal brief = rounded.stripTrailingZeros();
        return brief.scale() < 0 ? brief.setScale(0) : brief;
    }

    /** With just so many decimals, 0 or more, halves away from zero; null where there is no figure. */
    public static @Nullable BigDecimal rounded(@Nullable Double value, int decimals) {
        return value == null ? null : new BigDecimal(Double.toString(value)).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** The status, then the marks, as their letters, joined by a semicolon: {@code x}, {@code e}, {@code u;p}. */
    public static String status(Observation o) {
        List<String> symbols = new ArrayList<>();
        if (o.status() != Status.AVAILABLE) {
            symbols.add(o.status().symbol());
        }
        symbols.addAll(letters(o));
        return String.join(";", symbols);
    }

    /** The marks as their letters, joined by a semicolon: {@code p;e}. */
    public static String marks(Observation o) {
        return String.join(";", letters(o));
    }

    private static List<String> letters(Observation o) {
        List<String> letters = new ArrayList<>();
        for (Mark mark : Mark.values()) {
            if (o.marks().contains(mark)) {
                letters.add(String.valueOf(mark.symbol()));
            }
        }
        return letters;
    }
}
