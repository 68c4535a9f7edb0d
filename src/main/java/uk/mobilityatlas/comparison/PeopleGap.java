package uk.mobilityatlas.comparison;

import uk.mobilityatlas.comparison.wording.Texts;

/**
 * How many people stand between an area's rate and its benchmark's: an arithmetic gap, not a forecast. Above zero where
 * the area has more; all rounded to 5.
 *
 * @param people the gap between the published rates
 * @param low the lower end of its 95% interval
 * @param high the upper end of its 95% interval
 * @param denominator of how many people the rate is, unrounded
 * @param estimated whether the denominator is residents by the 2021 Census or the cohort of another year, and not the published base
 */
public record PeopleGap(long people, long low, long high, double denominator, boolean estimated) {
    private static final Texts TEXTS = Texts.beside(PeopleGap.class);

    private static final int STEP = 5;

    static PeopleGap of(double difference, double lower, double upper, double denominator, boolean estimated) {
        double each = denominator / 100;
        return new PeopleGap(
                rounded(difference * each), rounded(lower * each), rounded(upper * each), denominator, estimated);
    }

    /** A number of people to the nearest 5, halves upwards. */
    public static long rounded(double people) {
        return Math.round(people / STEP) * STEP;
    }

    /** Whether its interval leaves out that there is no gap. */
    public boolean claimed() {
        return low > 0 || high < 0;
    }

    /** 135 more, 250 fewer, no gap; with the mark of an estimated base. */
    public String words() {
        String key = people > 0 ? "people.more" : people < 0 ? "people.fewer" : "people.none";
        String text = TEXTS.of(key, Math.abs(people));
        return estimated ? text + " [e]" : text;
    }

    /** 135 more (105 to 165); 40 fewer (90 fewer to 10 more). */
    public String withInterval() {
        if (low >= 0 && high >= 0) {
            return TEXTS.of("people.interval", words(), figure(low), figure(high));
        }
        if (low <= 0 && high <= 0) {
            return TEXTS.of("people.interval", words(), figure(high), figure(low));
        }
        return TEXTS.of("people.interval", words(), TEXTS.of("people.fewer", -low), TEXTS.of("people.more", high));
    }

    private static String figure(long people) {
        return TEXTS.of("people.figure", Math.abs(people));
    }
}
