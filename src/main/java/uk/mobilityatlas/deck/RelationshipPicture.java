package uk.mobilityatlas.deck;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.lens.Relationship;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.chart.Scatter;

/** Makes the picture of two indicators against each other. */
public final class RelationshipPicture {
    private RelationshipPicture() {}

    /** The areas that have both figures, which are the relationship's. */
    public static Scatter of(
            Relationship relationship, AreaFigures across, AreaFigures up, Palette palette, String headline) {
        Set<AreaCode> both =
                relationship.pairings().stream().map(p -> p.area().code()).collect(Collectors.toSet());
        String left = relationship.leftOut();
        return new Scatter(
                across.showing(both),
                up.showing(both),
                Set.of(),
                left.isEmpty() ? List.of() : List.of(left),
                palette,
                headline);
    }
}
