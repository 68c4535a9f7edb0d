package uk.mobilityatlas.comparison.wording;

import uk.mobilityatlas.indicator.Indicator;

/** Whom a rate counts: young people known to be NEET, adults without qualifications; not just young people or adults. */
public final class Counted {
    private Counted() {}

    /** The people whom an indicator counts, for a number of them. */
    public static String of(Indicator indicator) {
        String key = "counted." + indicator.id();
        return Words.has(key) ? Words.of(key, indicator.people()) : indicator.people();
    }
}
