package uk.mobilityatlas.comparison.wording;

import uk.mobilityatlas.indicator.Indicator;

/**
 * An indicator's name within a sentence, in the number that its owners ask for: Blackpool’s rate, two places’ rates.
 *
 * @param one the name for one owner
 * @param many the name for several; empty where the name has no plural (inactivity, pay)
 */
public record Phrase(String one, String many) {
    private static final Texts TEXTS = Texts.beside(Phrase.class);

    public static Phrase of(Indicator indicator) {
        return new Phrase(indicator.phrase(), indicator.naming().plural());
    }

    /** The phrase for so many owners. */
    public String of(int owners) {
        return owners < 2 || !countable() ? one : many;
    }

    /** The NEET rate; economic inactivity. */
    public String withArticle() {
        return countable() ? TEXTS.of("the", one) : one;
    }

    /** The verb that agrees with it. */
    public String is(int owners) {
        return countable() ? isElliptical(owners) : TEXTS.of("is");
    }

    /** The number of the verb that agrees with it: 1 or several. */
    public int number(int owners) {
        return countable() ? owners : 1;
    }

    /** For an owner without the phrase ("Barnsley’s and Cornwall’s"), plural where there are several. */
    public static String isElliptical(int owners) {
        return TEXTS.of(owners < 2 ? "is" : "are");
    }

    private boolean countable() {
        return !many.isEmpty();
    }
}
