package uk.mobilityatlas.ingest.place;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.area.PlaceTypeEvidence;
import uk.mobilityatlas.ingest.PackFolder;
import uk.mobilityatlas.ingest.PackTable;

/** Writes place-types.csv and gives the areas with their types. */
final class PlaceTypeTable {
    private PlaceTypeTable() {}

    static Areas write(List<PlaceTypeEvidence> evidence, Areas areas, PackFolder pack) {
        Map<AreaCode, Set<PlaceType>> types = new HashMap<>();
        List<PlaceTypeEvidence> rows = evidence.stream()
                .sorted(Comparator.comparing(PlaceTypeEvidence::area).thenComparing(PlaceTypeEvidence::type))
                .toList();
        try (PackTable table =
                pack.table("place-types.csv", "area", "type", "member", "measure", "value", "rule", "source", "note")) {
            for (PlaceTypeEvidence row : rows) {
                table.row(
                        row.area(),
                        row.type().id(),
                        row.member(),
                        row.measure(),
                        row.value(),
                        row.rule(),
                        row.source(),
                        row.note());
                if (row.member()) {
                    types.computeIfAbsent(row.area(), a -> EnumSet.noneOf(PlaceType.class))
                            .add(row.type());
                }
            }
        }
        List<Area> typed = areas.all().stream()
                .map(area -> typed(area, types.getOrDefault(area.code(), Set.of())))
                .toList();
        return new Areas(typed, areas.successions(), areas.aliases(), rows);
    }

    private static Area typed(Area area, Set<PlaceType> types) {
        return new Area(
                area.code(),
                area.name(),
                area.geographies(),
                area.nation(),
                area.region(),
                area.combinedAuthority(),
                area.upperTier(),
                types,
                area.validFrom(),
                area.validTo(),
                area.note());
    }
}
