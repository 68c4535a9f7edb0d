package uk.mobilityatlas.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.OpportunityArea;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.area.StatisticalNeighbour;
import uk.mobilityatlas.area.Succession;
import uk.mobilityatlas.area.Town;
import uk.mobilityatlas.observation.Pack;
import uk.mobilityatlas.observation.Residents;

/** Writes a pack's areas and all that is known of them besides figures and shapes. */
final class AreaWriter {
    private AreaWriter() {}

    static void write(Pack pack, AreaNumbers numbers, Connection connection) throws SQLException {
        areas(pack.areas(), numbers, connection);
        names(pack, connection);
        neighbours(pack, numbers, connection);
        residents(pack, numbers, connection);
    }

    private static void areas(List<Area> areas, AreaNumbers numbers, Connection connection) throws SQLException {
        try (Insert area = new Insert(
                        connection,
                        "stored_area",
                        "id",
                        "code",
                        "name",
                        "nation",
                        "region",
                        "combined_authority",
                        "upper_tier",
                        "valid_from",
                        "valid_to",
                        "note",
                        "levels");
                Insert geography = new Insert(connection, "area_geography", "area", "geography");
                Insert type = new Insert(connection, "area_type", "area", "type")) {
            for (Area a : areas) {
                int number = numbers.of(a.code());
                area.row(
                        number,
                        a.code().value(),
                        a.name(),
                        text(a.nation()),
                        text(a.region()),
                        text(a.combinedAuthority()),
                        text(a.upperTier()),
                        text(a.validFrom()),
                        text(a.validTo()),
                        a.note(),
                        joined(a.geographies()));
                for (Geography g : a.geographies()) {
                    geography.row(number, g.id());
                }
                for (PlaceType t : a.types()) {
                    type.row(number, t.id());
                }
            }
        }
    }

    /** Levels by their short names, in their order, joined by a semicolon. */
    static String joined(Set<Geography> levels) {
        return Arrays.stream(Geography.values())
                .filter(levels::contains)
                .map(Geography::id)
                .collect(Collectors.joining(";"));
    }

    private static void names(Pack pack, Connection connection) throws SQLException {
        try (Insert insert = new Insert(connection, "alias", "text", "area", "kind")) {
            for (Areas.Alias alias : pack.aliases()) {
                insert.row(alias.text(), text(alias.area()), alias.kind());
            }
        }
        try (Insert insert = new Insert(connection, "town", "name", "area")) {
            for (Town town : pack.towns()) {
                insert.row(town.name(), text(town.council()));
            }
        }
        try (Insert insert = new Insert(connection, "succession", "from_area", "to_area", "kind", "on_day")) {
            for (Succession s : pack.successions()) {
                insert.row(text(s.from()), text(s.to()), s.kind().name(), text(s.on()));
            }
        }
        try (Insert insert = new Insert(
                connection, "place_type", "area", "type", "member", "measure", "value", "rule", "source", "note")) {
            for (var e : pack.placeTypes()) {
                insert.row(
                        text(e.area()),
                        e.type().id(),
                        e.member() ? 1 : 0,
                        e.measure(),
                        e.value(),
                        e.rule(),
                        e.source(),
                        e.note());
            }
        }
    }

    private static void neighbours(Pack pack, AreaNumbers numbers, Connection connection) throws SQLException {
        try (Insert insert =
                new Insert(connection, "neighbour", 2, "area", "model", "rank", "neighbour", "closeness")) {
            for (StatisticalNeighbour n : pack.neighbours()) {
                insert.common(numbers.of(n.area()), n.model());
                insert.row(n.rank(), text(n.neighbour()), n.closeness());
            }
        }
        try (Insert insert = new Insert(connection, "opportunity_area", "name", "announced", "district", "current")) {
            for (OpportunityArea o : pack.opportunityAreas()) {
                insert.row(o.name(), o.announced(), text(o.district()), text(o.current()));
            }
        }
    }

    private static void residents(Pack pack, AreaNumbers numbers, Connection connection) throws SQLException {
        try (Insert insert = new Insert(connection, "resident", 2, "area", "basis", "age", "count")) {
            for (Residents r : pack.residents()) {
                insert.common(numbers.of(r.area()), r.basis());
                insert.row(r.age(), r.count());
            }
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
