package uk.mobilityatlas.view.relationship;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Geometries;
import uk.mobilityatlas.comparison.lens.Relationship;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.chart.Scatter;
import uk.mobilityatlas.picture.RelationshipPicture;

/**
 * The present reading and that of a second indicator.
 *
 * @param relationship the two together; null where they share no level
 */
record ReadingPair(Reading one, Reading other, @Nullable Relationship relationship) {
    static ReadingPair of(Reading one, Reading other, Geometries geometries) {
        Reading.Found across = one.found();
        Reading.Found up = other.found();
        return new ReadingPair(
                one,
                other,
                across == null || up == null || one.geography() != other.geography()
                        ? null
                        : Relationship.of(
                                across.figures(),
                                up.figures(),
                                across.areas().visible(),
                                geometries.boundaries(one.geography())));
    }

    /** The two as a picture; empty where they share no level. */
    Optional<Scatter> picture(Palette palette) {
        Reading.Found across = one.found();
        Reading.Found up = other.found();
        return relationship == null || across == null || up == null
                ? Optional.empty()
                : Optional.of(RelationshipPicture.of(
                        relationship, across.areas(), up.areas(), palette, relationship.headline()));
    }
}
