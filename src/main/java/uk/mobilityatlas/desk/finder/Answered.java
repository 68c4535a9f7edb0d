package uk.mobilityatlas.desk.finder;

import java.util.List;
import uk.mobilityatlas.area.WordMatch;

/** What of one kind answers to a text, best first, and how well the best does. */
record Answered(FinderKind kind, WordMatch best, List<Found> found) {
    /** Groups are as good as one another where a word of each begins so: whole names alone come before, and what is unlike after. */
    int tier() {
        return best == WordMatch.EXACT ? 0 : best == WordMatch.NONE ? 2 : 1;
    }

    /** The same of a list that nobody has asked for by a text. */
    static Answered of(FinderKind kind, List<Found> found) {
        return new Answered(kind, WordMatch.EXACT, found);
    }
}
