package uk.mobilityatlas.comparison.wording;

import uk.mobilityatlas.indicator.Indicator;

/** What is said beside the course over time of figures in money: that they are cash, and a rise may be one of prices alone. */
public final class Cash {
    private static final Texts TEXTS = Texts.beside(Cash.class);

    private Cash() {}

    /** A text with “(in cash, not adjusted for prices)” behind it where the indicator is in money; else as it is. */
    public static String beside(Indicator indicator, String text) {
        return indicator.unit().isCash() ? TEXTS.of("cash.beside", text) : text;
    }

    /** The sentence under a picture of several years; empty where the indicator is not in money. */
    public static String note(Indicator indicator) {
        return indicator.unit().isCash() ? TEXTS.of("cash.note") : "";
    }

    /** The same for a column, in two words: Rising (in cash). */
    public static String shortly(Indicator indicator, String word) {
        return indicator.unit().isCash() ? TEXTS.of("cash.shortly", word) : word;
    }
}
