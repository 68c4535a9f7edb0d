package uk.mobilityatlas.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.IntervalBasis;
import uk.mobilityatlas.indicator.Naming;
import uk.mobilityatlas.indicator.NotKnown;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.indicator.Role;
import uk.mobilityatlas.indicator.Source;
import uk.mobilityatlas.indicator.Topic;
import uk.mobilityatlas.indicator.Unit;

/** Reads the catalogue and the pack's version out of the reference database. */
public final class CatalogueReader {
    private final Sessions sessions;

    public CatalogueReader(ReferenceDatabase database) {
        this.sessions = database.sessions();
    }

    public PackVersion version() {
        return sessions.read(s -> s.list(
                        "SELECT date, fingerprint FROM pack",
                        row -> new PackVersion(row.getString(1), row.getString(2)))
                .get(0));
    }

    public Catalogue read() {
        return sessions.read(s -> new Catalogue(indicators(s), sources(s)));
    }

    private static List<Source> sources(Session session) throws SQLException {
        return session.list(
                "SELECT id, publisher, dataset, licence, attribution, page, released, retrieved, releases FROM source"
                        + " ORDER BY id",
                row -> new Source(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9).lines().toList()));
    }

    private static List<Indicator> indicators(Session session) throws SQLException {
        Map<Integer, List<String>> sources = new HashMap<>();
        try (ResultSet row =
                session.query("SELECT indicator, source FROM indicator_source ORDER BY indicator, position")) {
            while (row.next()) {
                sources.computeIfAbsent(row.getInt(1), i -> new ArrayList<>()).add(row.getString(2));
            }
        }
        Map<Integer, Set<Geography>> geographies = new HashMap<>();
        try (ResultSet row = session.query("SELECT indicator, geography FROM indicator_geography")) {
            while (row.next()) {
                geographies
                        .computeIfAbsent(row.getInt(1), i -> EnumSet.noneOf(Geography.class))
                        .add(Geography.of(row.getString(2)).orElseThrow());
            }
        }
        Map<Integer, Map<Role, Integer>> roles = new HashMap<>();
        try (ResultSet row = session.query("SELECT indicator, role, place FROM indicator_role")) {
            while (row.next()) {
                roles.computeIfAbsent(row.getInt(1), i -> new EnumMap<>(Role.class))
                        .put(Role.of(row.getString(2)), row.getInt(3));
            }
        }
        return session.list(
                "SELECT i.id, name, title, short_title, phrase, plural, people, counted, known_part, definition, u.id, u.prefix, "
                        + "u.suffix, u.words, decimals, polarity, topic, official_status, caveat, period_note, period_end, coverage, "
                        + "except_nation, interval_basis, interval_reason, overdispersion, age_from, age_to, not_known, upper_bound "
                        + "FROM stored_indicator i JOIN unit u ON u.id = i.unit ORDER BY i.id",
                row -> new Indicator(
                        row.getString(2),
                        new Naming(
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7),
                                row.getString(8),
                                row.getString(9)),
                        row.getString(10),
                        new Unit(row.getString(11), row.getString(12), row.getString(13), row.getString(14)),
                        row.getInt(15),
                        Polarity.of(row.getString(16)),
                        Topic.of(row.getString(17)),
                        sources.getOrDefault(row.getInt(1), List.of()),
                        row.getString(18),
                        row.getString(19),
                        row.getString(20),
                        row.getString(21),
                        geographies.getOrDefault(row.getInt(1), Set.of()),
                        Set.of(),
                        row.getString(22),
                        row.getString(23),
                        IntervalBasis.of(row.getString(24)),
                        row.getString(25),
                        row.getDouble(26),
                        row.getInt(27),
                        row.getInt(28),
                        new NotKnown(row.getString(29), row.getString(30)),
                        roles.getOrDefault(row.getInt(1), Map.of())));
    }
}
