package uk.mobilityatlas.story;

/**
 * A figure of a story that is not what it was when the story was last presented.
 *
 * @param sentence what changed and whether that means anything
 */
public record FigureChange(ShownFigure before, ShownFigure now, Meaning meaning, String sentence) {
    /** What may be concluded from a change. */
    public enum Meaning {
        /** More than the interval, or the bounds, of the figures allow. */
        REAL,
        /** The old figure's interval, or the bounds, allow the new one. */
        WITHIN_UNCERTAINTY,
        /** There is no interval to judge by. */
        CANNOT_TELL,
        /** A figure has come or gone. */
        COME_OR_GONE
    }
}
