package uk.mobilityatlas.frame;

/**
 * Something that cannot be seen as it is meant.
 *
 * @param kind what is wrong with it
 * @param what which part of the window, or which words
 * @param where the way there from the window
 * @param measure by how much
 */
record Fault(Kind kind, String what, String where, String measure) {
    enum Kind {
        CUT,
        OUTSIDE,
        UNREACHABLE,
        OVERLAP,
        SQUEEZED,
        PICTURE_LEFT,
        PICTURE_OVERLAP
    }

    @Override
    public String toString() {
        return kind + " " + what + " " + measure + " in " + where;
    }
}
