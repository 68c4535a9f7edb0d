package uk.mobilityatlas.comparison;

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

/**
 * Which places are the rows of a grid of verdicts.
 *
 * @param type the place type, for {@link Kind#TYPE}
 */
public record GridRows(Kind kind, @Nullable PlaceType type) {
    /** The sets of places on offer. */
    public enum Kind {
        /** The compared places, each with its nearest statistical neighbours. */
        NEIGHBOURS,
        COMPARED,
        /** The councils of the combined authority that the first of the compared places lies in. */
        AUTHORITY,
        TYPE
    }

    public static final GridRows FIRST = new GridRows(Kind.NEIGHBOURS, null);
    private static final int NEAREST = 5;

    /** What can be chosen for a selection. */
    public static List<GridRows> choices(Selection selection, Areas areas) {
        List<GridRows> choices = new ArrayList<>(List.of(FIRST, new GridRows(Kind.COMPARED, null)));
        if (authority(selection, areas).isPresent()) {
            choices.add(new GridRows(Kind.AUTHORITY, null));
        }
        for (PlaceType type : PlaceType.values()) {
            choices.add(new GridRows(Kind.TYPE, type));
        }
        return choices;
    }

    /** The word for it that is kept, such as neighbours or coastal. */
    public String id() {
        PlaceType of = type;
        return of == null ? kind.name().toLowerCase(Locale.ROOT) : of.id();
    }

    /** The rows of such a word; those offered first for an unknown one. */
    public static GridRows of(String id) {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.TYPE && kind.name().toLowerCase(Locale.ROOT).equals(id)) {
                return new GridRows(kind, null);
            }
        }
        return PlaceType.of(id).map(type -> new GridRows(Kind.TYPE, type)).orElse(FIRST);
    }

    /** The combined authority of the first compared place that lies in one. */
    public static Optional<Area> authority(Selection selection, Areas areas) {
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
