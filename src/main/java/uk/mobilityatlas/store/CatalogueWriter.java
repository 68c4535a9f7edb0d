package uk.mobilityatlas.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Role;
import uk.mobilityatlas.indicator.Source;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.observation.Pack;

/** Writes a pack's sources, units and indicators; an indicator's number is its place in the catalogue, from 1. */
final class CatalogueWriter {
    private CatalogueWriter() {}

    static void write(Pack pack, Connection connection) throws SQLException {
        List<Indicator> indicators = pack.indicators();
        sources(pack.sources(), connection);
        units(indicators, connection);
        try (Insert indicator = new Insert(
                        connection,
                        "stored_indicator",
                        "id",
                        "name",
                        "title",
                        "short_title",
                        "phrase",
                        "plural",
                        "people",
                        "counted",
                        "known_part",
                        "definition",
                        "unit",
                        "decimals",
                        "polarity",
                        "topic",
                        "official_status",
                        "caveat",
                        "period_note",
                        "period_end",
                        "coverage",
                        "except_nation",
                        "interval_basis",
                        "interval_reason",
                        "overdispersion",
                        "age_from",
                        "age_to",
                        "not_known",
                        "upper_bound",
                        "levels");
                Insert source = new Insert(connection, "indicator_source", "indicator", "position", "source");
                Insert geography = new Insert(connection, "indicator_geography", "indicator", "geography");
                Insert role = new Insert(connection, "indicator_role", "indicator", "role", "place")) {
            int number = 0;
            for (Indicator i : indicators) {
                number++;
                indicator.row(
                        number,
                        i.id(),
                        i.title(),
                        i.naming().shortTitle(),
                        i.phrase(),
                        i.naming().plural(),
                        i.people(),
                        i.naming().counted(),
                        i.naming().knownPart(),
                        i.definition(),
                        i.unit().id(),
                        i.decimals(),
                        i.polarity().id(),
                        i.topic().id(),
                        i.officialStatus(),
                        i.caveat(),
                        i.periodNote(),
                        i.periodEnd(),
                        i.coverage(),
                        i.except(),
                        i.intervalBasis().id(),
                        i.intervalReason(),
                        i.overdispersion(),
                        i.ageFrom(),
                        i.ageTo(),
                        i.notKnown().share(),
                        i.notKnown().upper(),
                        AreaWriter.joined(i.geographies()));
                for (int at = 0; at < i.sources().size(); at++) {
                    source.row(number, at, i.sources().get(at));
                }
                for (Geography g : i.geographies()) {
                    geography.row(number, g.id());
                }
                for (Map.Entry<Role, Integer> r : i.roles().entrySet()) {
                    role.row(number, r.getKey().id(), r.getValue());
                }
            }
        }
    }

    private static void sources(List<Source> sources, Connection connection) throws SQLException {
        try (Insert insert = new Insert(
                connection,
                "source",
                "id",
                "publisher",
                "dataset",
                "licence",
                "attribution",
                "page",
                "released",
                "retrieved",
                "releases")) {
            for (Source s : sources) {
                insert.row(
                        s.id(),
                        s.publisher(),
                        s.dataset(),
                        s.licence(),
                        s.attribution(),
                        s.page(),
                        s.released(),
                        s.retrieved(),
                        String.join("\n", s.releases()));
            }
        }
    }

    private static void units(List<Indicator> indicators, Connection connection) throws SQLException {
        Map<String, Unit> units = new LinkedHashMap<>();
        indicators.forEach(i -> units.put(i.unit().id(), i.unit()));
        try (Insert insert = new Insert(connection, "unit", "id", "prefix", "suffix", "words")) {
            for (Unit u : units.values()) {
                insert.row(u.id(), u.prefix(), u.suffix(), u.words());
            }
        }
    }
}
