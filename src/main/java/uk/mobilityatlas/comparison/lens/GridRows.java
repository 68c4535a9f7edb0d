package uk.mobilityatlas.comparison.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.area.StatisticalNeighbour;
import uk.mobilityatlas.comparison.Selection;

/**
 * Which places are the rows of a grid of verdicts.
 *
 * @param type the place type, for {@link Kind#TYPE}
 * @param authority the combined authority, for {@link Kind#AUTHORITY}; null for that of the first compared place in one
 */
public record GridRows(Kind kind, @Nullable PlaceType type, @Nullable AreaCode authority) {
    /** The sets of places on offer. */
    public enum Kind {
        /** The compared places, each with its nearest statistical neighbours. */
        NEIGHBOURS,
        COMPARED,
        /** A combined authority and its councils. */
        AUTHORITY,
        TYPE
    }

    public static final GridRows FIRST = new GridRows(Kind.NEIGHBOURS);
    private static final int NEAREST = 5;

    public GridRows(Kind kind) {
        this(kind, null, null);
    }

    /** The areas of a place type as rows. */
    public static GridRows of(PlaceType type) {
        return new GridRows(Kind.TYPE, type, null);
    }

    /** The councils of a combined authority as rows. */
    public static GridRows of(AreaCode authority) {
        return new GridRows(Kind.AUTHORITY, null, authority);
    }

    /** What can be chosen for a selection: the sets of its own places, then the types. */
    public static List<GridRows> choices(Selection selection, Areas areas) {
        List<GridRows> choices = new ArrayList<>(List.of(FIRST, new GridRows(Kind.COMPARED)));
        List<AreaCode> authorities = selection.areas().stream()
                .flatMap(code -> areas.find(code).stream())
                .flatMap(area -> area.combinedAuthorityCode().stream())
                .distinct()
                .toList();
        if (!authorities.isEmpty()) {
            choices.add(new GridRows(Kind.AUTHORITY));
            authorities.stream().skip(1).map(GridRows::of).forEach(choices::add);
        }
        for (PlaceType type : PlaceType.values()) {
            choices.add(of(type));
        }
        return choices;
    }

    /** The user's own sets, then every combined authority, each by name. */
    public static List<GridRows> authorities(Areas areas) {
        return Stream.concat(areas.of(Geography.AREA_SET).stream(), areas.of(Geography.COMBINED_AUTHORITY).stream())
                .map(area -> of(area.code()))
                .toList();
    }

    /** The word for it that is kept, such as neighbours, coastal or a combined authority's code. */
    public String id() {
        if (authority != null) {
            return authority.value();
        }
        return type == null ? kind.name().toLowerCase(Locale.ROOT) : type.id();
    }

    /** The rows of such a word; those offered first for an unknown one. */
    public static GridRows of(String id) {
        for (Kind kind : Kind.values()) {
            if (kind != Kind.TYPE && kind.name().toLowerCase(Locale.ROOT).equals(id)) {
                return new GridRows(kind);
            }
        }
        return AreaCode.parse(id).isPresent()
                ? of(new AreaCode(id))
                : PlaceType.of(id).map(GridRows::of).orElse(FIRST);
    }

    /** The combined authority that the rows are the councils of. */
    public Optional<Area> chosenAuthority(Selection selection, Areas areas) {
        return authority == null ? authority(selection, areas) : areas.find(authority);
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
            case AUTHORITY -> chosenAuthority(selection, areas)
                    .map(a -> List.of(List.of(a), areas.members(a.code(), geography)))
                    .orElse(List.of());
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
