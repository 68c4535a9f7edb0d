package uk.mobilityatlas.view.rug;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.area.StatisticalNeighbour;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.desk.Strings;

/**
 * Which places are the rows of a rug.
 *
 * @param type the place type, for {@link Kind#TYPE}
 */
record RugRows(Kind kind, @Nullable PlaceType type) {
    /** The sets of places on offer. */
    enum Kind {
        /** The compared places, each with its nearest statistical neighbours. */
        NEIGHBOURS,
        COMPARED,
        /** The councils of the combined authority that the first of the compared places lies in. */
        AUTHORITY,
        TYPE
    }

    static final RugRows FIRST = new RugRows(Kind.NEIGHBOURS, null);
    private static final int NEAREST = 5;

    /** What can be chosen for a selection. */
    static List<RugRows> choices(Selection selection, Areas areas) {
        List<RugRows> choices = new ArrayList<>(List.of(FIRST, new RugRows(Kind.COMPARED, null)));
        if (authority(selection, areas).isPresent()) {
            choices.add(new RugRows(Kind.AUTHORITY, null));
        }
        for (PlaceType type : PlaceType.values()) {
            choices.add(new RugRows(Kind.TYPE, type));
        }
        return choices;
    }

    String title(Selection selection, Areas areas) {
        PlaceType of = type;
        return switch (kind) {
            case AUTHORITY -> Strings.text(
                    "rug.rows.authority",
                    authority(selection, areas).map(Area::name).orElse(""));
            case TYPE -> Strings.text("rug.rows.type", Strings.text("type." + (of == null ? "" : of.id())));
            case NEIGHBOURS, COMPARED -> Strings.text("rug.rows." + kind.name().toLowerCase(Locale.ROOT));
        };
    }

    private static Optional<Area> authority(Selection selection, Areas areas) {
        return selection.areas().stream()
                .flatMap(code -> areas.find(code).stream())
                .flatMap(area -> area.combinedAuthorityCode().stream())
                .flatMap(code -> areas.find(code).stream())
                .findFirst();
    }

    /** The places in groups that a line parts. */
    List<List<Area>> groups(Selection selection, Geography geography, Areas areas, Neighbours neighbours) {
        List<Area> compared = selection.areas().stream()
                .flatMap(code -> areas.find(code).stream())
                .toList();
        PlaceType of = type;
        return switch (kind) {
            case COMPARED -> List.of(compared);
            case NEIGHBOURS -> compared.stream()
                    .map(area -> family(area, areas, neighbours))
                    .toList();
            case AUTHORITY -> List.of(authority(selection, areas)
                    .map(a -> areas.members(a.code(), geography))
                    .orElse(List.of()));
            case TYPE -> List.of(
                    compared,
                    areas.of(geography).stream()
                            .filter(a -> of != null && a.is(of) && !compared.contains(a))
                            .toList());
        };
    }

    private static List<Area> family(Area area, Areas areas, Neighbours neighbours) {
        List<Area> family = new ArrayList<>(List.of(area));
        neighbours.model(area.code()).ifPresent(model -> neighbours.of(area.code(), model).stream()
                .limit(NEAREST)
                .map(StatisticalNeighbour::neighbour)
                .flatMap(code -> areas.find(code).stream())
                .forEach(family::add));
        return family;
    }
}
