package uk.mobilityatlas.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.OpportunityArea;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.area.PlaceTypeEvidence;
import uk.mobilityatlas.area.Succession;
import uk.mobilityatlas.area.Town;

/** Reads the register of areas, and the Opportunity Areas, out of the reference database. */
public final class AreaReader {
    private final Sessions sessions;

    public AreaReader(ReferenceDatabase database) {
        this.sessions = database.sessions();
    }

    /** The whole register. */
    public Areas read() {
        List<PlaceTypeEvidence> evidence = evidence();
        return with(() -> evidence);
    }

    /** The register; why places are of their types is read when someone asks. */
    public Areas readInPart() {
        return with(this::evidence);
    }

    private Areas with(Supplier<List<PlaceTypeEvidence>> evidence) {
        return sessions.read(s -> new Areas(areas(s), successions(s), aliases(s), evidence, this::towns));
    }

    private List<Town> towns() {
        return sessions.read(s -> s.list(
                "SELECT name, area FROM town ORDER BY id",
                row -> new Town(row.getString(1), new AreaCode(row.getString(2)))));
    }

    private List<PlaceTypeEvidence> evidence() {
        return sessions.read(AreaReader::evidence);
    }

    public List<OpportunityArea> opportunityAreas() {
        return sessions.read(s -> s.list(
                "SELECT name, announced, district, current FROM opportunity_area ORDER BY id",
                row -> new OpportunityArea(
                        row.getString(1),
                        row.getString(2),
                        new AreaCode(row.getString(3)),
                        new AreaCode(row.getString(4)))));
    }

    private static List<Area> areas(Session session) throws SQLException {
        Map<Integer, Set<Geography>> geographies = new HashMap<>();
        try (ResultSet row = session.query("SELECT area, geography FROM area_geography")) {
            while (row.next()) {
                geographies
                        .computeIfAbsent(row.getInt(1), a -> EnumSet.noneOf(Geography.class))
                        .add(Geography.of(row.getString(2)).orElseThrow());
            }
        }
        Map<Integer, Set<PlaceType>> types = new HashMap<>();
        try (ResultSet row = session.query("SELECT area, type FROM area_type")) {
            while (row.next()) {
                types.computeIfAbsent(row.getInt(1), a -> EnumSet.noneOf(PlaceType.class))
                        .add(PlaceType.of(row.getString(2)).orElseThrow());
            }
        }
        return session.list(
                "SELECT id, code, name, nation, region, combined_authority, upper_tier, valid_from, valid_to, note "
                        + "FROM stored_area ORDER BY id",
                row -> new Area(
                        new AreaCode(row.getString(2)),
                        row.getString(3),
                        geographies.getOrDefault(row.getInt(1), Set.of()),
                        code(row.getString(4)),
                        code(row.getString(5)),
                        code(row.getString(6)),
                        code(row.getString(7)),
                        types.getOrDefault(row.getInt(1), Set.of()),
                        dayOrNull(row.getString(8)),
                        dayOrNull(row.getString(9)),
                        row.getString(10)));
    }

    private static List<Succession> successions(Session session) throws SQLException {
        return session.list(
                "SELECT from_area, to_area, kind, on_day FROM succession ORDER BY id",
                row -> new Succession(
                        new AreaCode(row.getString(1)),
                        new AreaCode(row.getString(2)),
                        Succession.Kind.valueOf(row.getString(3)),
                        day(row.getString(4))));
    }

    private static List<Areas.Alias> aliases(Session session) throws SQLException {
        return session.list(
                "SELECT text, area, kind FROM alias ORDER BY id",
                row -> new Areas.Alias(row.getString(1), new AreaCode(row.getString(2)), row.getString(3)));
    }

    private static List<PlaceTypeEvidence> evidence(Session session) throws SQLException {
        return session.list(
                "SELECT area, type, member, measure, value, rule, source, note FROM place_type ORDER BY id",
                row -> new PlaceTypeEvidence(
                        new AreaCode(row.getString(1)),
                        PlaceType.of(row.getString(2)).orElseThrow(),
                        row.getInt(3) == 1,
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8)));
    }

    private static @Nullable AreaCode code(@Nullable String text) {
        return text == null ? null : new AreaCode(text);
    }

    private static @Nullable LocalDate dayOrNull(@Nullable String text) {
        return text == null ? null : day(text);
    }

    /** A day as 2025-04-30; by hand, since the JDK's parser takes longer to start than all areas to read. */
    private static LocalDate day(String text) {
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }
}
