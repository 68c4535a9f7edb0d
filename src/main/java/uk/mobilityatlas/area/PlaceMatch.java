package uk.mobilityatlas.area;

/**
 * A place of today that a text means.
 *
 * @param by the name that the text is the beginning of: the place's own, another one of it, a town in it, what stood there before
 * @param match how well the text answers to it; {@link WordMatch#NONE} where it is only spelt alike
 */
public record PlaceMatch(Area area, String by, Kind kind, WordMatch match) {
    /** What a place was found by, the surest first. */
    public enum Kind {
        NAME,
        CODE,
        OTHER_NAME,
        TOWN,
        /** The place took over the land of a council, or a part of it. */
        FORMER
    }
}
