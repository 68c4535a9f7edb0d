package uk.mobilityatlas.comparison;

import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.observation.Range;

/**
 * The least and the most people that could stand between two rates with bounds, counting the not known on both sides;
 * rounded to 5, above zero where the area has more.
 *
 * @param estimated whether the denominator is residents or the cohort of another year
 */
public record PeopleRange(long low, long high, boolean estimated) {
    private static final Texts TEXTS = Texts.beside(PeopleRange.class);

    static PeopleRange of(Range own, Range benchmark, double denominator, boolean estimated) {
        double each = denominator / 100;
        return new PeopleRange(
                PeopleGap.rounded((own.lower() - benchmark.upper()) * each),
                PeopleGap.rounded((own.upper() - benchmark.lower()) * each),
                estimated);
    }

    /** between 65 and 175 more; between 40 fewer and 60 more; with the mark of an estimated denominator. */
    public String words() {
        return estimated ? range() + " [e]" : range();
    }

    private String range() {
        if (low >= 0) {
            return TEXTS.of("people.range", TEXTS.of("people.figure", low), TEXTS.of("people.more", high));
        }
        if (high <= 0) {
            return TEXTS.of("people.range", TEXTS.of("people.figure", -high), TEXTS.of("people.fewer", -low));
        }
        return TEXTS.of("people.range", TEXTS.of("people.fewer", -low), TEXTS.of("people.more", high));
    }
}
