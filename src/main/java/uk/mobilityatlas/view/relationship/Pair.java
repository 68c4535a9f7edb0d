package uk.mobilityatlas.view.relationship;

import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Relationship;
import uk.mobilityatlas.desk.Reading;

/**
 * The present reading and that of a second indicator.
 *
 * @param relationship the two together; null where they share no level
 */
record Pair(Reading one, Reading other, @Nullable Relationship relationship) {
    static Pair of(Reading one, Reading other) {
        Reading.Found across = one.found();
        Reading.Found up = other.found();
        boolean same = across != null && up != null && one.geography() == other.geography();
        return new Pair(
                one,
                other,
                same
                        ? Relationship.of(
                                across.figures(), up.figures(), across.areas().visible(), one.geography())
                        : null);
    }
}
