package uk.mobilityatlas.ingest.place;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Areas.Alias;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.area.Succession;
import uk.mobilityatlas.ingest.PackFolder;
import uk.mobilityatlas.ingest.PackTable;

/** Writes areas.csv, aliases.csv and successions.csv. */
final class AreaTables {
    private AreaTables() {}

    static void write(Areas areas, PackFolder pack) {
        try (PackTable table = pack.table(
                "areas.csv",
                "code",
                "name",
                "geographies",
                "nation",
                "region",
                "combined_authority",
                "upper_tier",
                "types",
                "valid_from",
                "valid_to",
                "note")) {
            areas.all().stream().sorted(Comparator.comparing(Area::code)).forEach(area -> write(area, table));
        }
        try (PackTable table = pack.table("aliases.csv", "text", "area", "kind")) {
            for (Alias alias : areas.aliases()) {
                table.row(alias.text(), alias.area(), alias.kind());
            }
        }
        try (PackTable table = pack.table("successions.csv", "from", "to", "kind", "on")) {
            for (Succession succession : areas.successions()) {
                String kind = succession.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
                table.row(succession.from(), succession.to(), kind, succession.on());
            }
        }
    }

    private static void write(Area area, PackTable table) {
        table.row(
                area.code(),
                area.name(),
                joined(area.geographies(), Geography.values()),
                area.nation(),
                area.region(),
                area.combinedAuthority(),
                area.upperTier(),
                joined(area.types(), PlaceType.values()),
                area.validFrom(),
                area.validTo(),
                area.note());
    }

    private static <T extends Enum<T>> String joined(Collection<T> chosen, T[] order) {
        return Stream.of(order).filter(chosen::contains).map(AreaTables::id).collect(Collectors.joining(";"));
    }

    private static String id(Enum<?> value) {
        return value instanceof Geography geography ? geography.id() : ((PlaceType) value).id();
    }
}
