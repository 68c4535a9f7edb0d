package uk.mobilityatlas.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/**
 * What a figure is counted in, and how it is written.
 *
 * @param id per-cent, pounds, pounds-million, ratio, minutes, years, score, per-100000, z-score, points, count …
 * @param prefix written before the figure, such as a pound sign, or empty
 * @param suffix written after the figure, such as a per cent sign, or empty
 * @param words the unit in words, such as "per 100,000 people"
 */
public record Unit(String id, String prefix, String suffix, String words) {
    private static final Set<String> CASH = Set.of("pounds", "pounds-million", "pounds-total");
    private static final Set<String> TOTALS = Set.of("count", "pounds-million", "pounds-total");

    /** A share of people or things, 0 to 100. */
    public boolean isPercent() {
        return id.equals("per-cent");
    }

    /**
     * Money as it was paid at the time, so that a rise may be one of prices alone; a series in the prices of one year has a
     * unit of its own.
     */
    public boolean isCash() {
        return CASH.contains(id);
    }

    /** A whole sum or number, which grows with the size of a place: it says nothing beside that of a larger one. */
    public boolean isTotal() {
        return TOTALS.contains(id);
    }

    /** A finite figure to so many decimals, 0 or more, with thousands commas, a true minus sign, and the unit's signs. */
    public String format(double value, int decimals) {
        String figure = number(value, decimals);
        return figure.startsWith("\u2212")
                ? "\u2212" + prefix + figure.substring(1) + suffix
                : prefix + figure + suffix;
    }

    /** The figure alone, rounded half up as published tables are, never a negative zero. */
    public static String number(double value, int decimals) {
        BigDecimal rounded = new BigDecimal(Double.toString(value)).setScale(decimals, RoundingMode.HALF_UP);
        String plain = rounded.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        if (point >= 0) {
            text.append(plain, point, plain.length());
        }
        return rounded.signum() < 0 ? "\u2212" + text : text.toString();
    }
}
