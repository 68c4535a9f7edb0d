package uk.mobilityatlas.indicator;

import uk.mobilityatlas.area.Ids;

/** Where an indicator's intervals come from. */
public enum IntervalBasis {
    /** The publisher's own 95% limits. */
    PUBLISHED("published"),
    /** Wilson's score interval from published counts, where a count is published. */
    WILSON("wilson"),
    /** There is none, since all are counted and the bases are not published: figures differ or not, without a test. */
    FULL_COUNT("full-count"),
    /** There is none; the indicator states the reason. */
    NONE("none");

    private final String id;

    IntervalBasis(String id) {
        this.id = id;
    }

    /** Whether its figures come with intervals, so that differences can be tested. */
    public boolean hasIntervals() {
        return this == PUBLISHED || this == WILSON;
    }

    /** Its name in the pack. */
    public String id() {
        return id;
    }

    /** The interval basis of an id; an unknown id is an error of the pack. */
    public static IntervalBasis of(String id) {
        return Ids.find(values(), IntervalBasis::id, id);
    }
}
