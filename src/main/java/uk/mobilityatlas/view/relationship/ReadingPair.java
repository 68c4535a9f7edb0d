package uk.mobilityatlas.view.relationship;

import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.lens.Relationship;
import uk.mobilityatlas.desk.Reading;

/**
 * The present reading and that of a second indicator.
 *
 * @param relationship the two together; null where they share no level
 */
record ReadingPair(Reading one, Reading other, @Nullable Relationship relationship) {
    static ReadingPair of(Reading one, Reading other) {
        Reading.Found across = one.found();
        Reading.Found up = other.found();
        return new ReadingPair(
                one,
                other,
                across == null || up == null || one.geography() != other.geography()
                        ? null
                        : Relationship.of(
                                across.figures(), up.figures(), across.areas().visible(), one.geography()));
    }
}
