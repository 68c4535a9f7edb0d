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
        if (value == null) {
            return "";
        }
        BigDecimal exact = new BigDecimal(Double.toString(value)).setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    /** The status, then the marks, as their letters, joined by a semicolon: {@code x}, {@code e}, {@code u;p}. */
    public static String status(Observation o) {
        List<String> symbols = new ArrayList<>();
        if (o.status() != Status.AVAILABLE) {
            symbols.add(o.status().symbol());
        }
        for (Mark mark : Mark.values()) {
            if (o.marks().contains(mark)) {
                symbols.add(String.valueOf(mark.symbol()));
            }
        }
        return String.join(";", symbols);
    }
}
