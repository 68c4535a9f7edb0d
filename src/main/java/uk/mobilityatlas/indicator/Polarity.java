package uk.mobilityatlas.indicator;

import uk.mobilityatlas.area.Ids;

/** Which way is better. */
public enum Polarity {
    HIGH_IS_GOOD("high-is-good"),
    LOW_IS_GOOD("low-is-good"),
    NO_JUDGEMENT("no-judgement");

    private final String id;

    Polarity(String id) {
        this.id = id;
    }

    /** Its name in the pack. */
    public String id() {
        return id;
    }

    /** The polarity of an id; an unknown id is an error of the pack. */
    public static Polarity of(String id) {
        return Ids.find(values(), Polarity::id, id);
    }
}
