package uk.mobilityatlas.ingest.place;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Hexagon;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.PackFolder;
import uk.mobilityatlas.ingest.PackTable;
import uk.mobilityatlas.ingest.SourceFolder;
import uk.mobilityatlas.ingest.place.BorderPairs.Pair;

/**
 * The hex layouts: districts as published for 2023; the upper tier of England as published before the councils of 2019
 * to 2025, mended, with the other nations' councils as they lie in the district layout, moved as blocks, and then
 * settled so that neighbours lie together.
 */
final class HexLayouts {
    private static final String FOLDER = "open-innovations-hexmaps/";
    private static final String DISTRICTS = FOLDER + "uk-local-authority-districts-2023.hexjson";
    private static final String OLD_DISTRICTS = FOLDER + "uk-local-authority-districts-2021.hexjson";
    private static final String UPPER_TIER = FOLDER + "uk-upper-tier-local-authorities.hexjson";

    /** Successors of the two counties that were split, and the cells around them that make room. */
    private static final Map<String, HexCell> MENDED = Map.of(
            "E06000062", new HexCell(6, 6),
            "E06000061", new HexCell(7, 6),
            "E10000031", new HexCell(5, 6),
            "E06000019", new HexCell(4, 6),
            "E06000064", new HexCell(7, 14),
            "E06000063", new HexCell(7, 15),
            "E10000017", new HexCell(6, 13),
            "E06000008", new HexCell(5, 13),
            "E06000009", new HexCell(6, 14));

    /** How far each nation's block moves from the district layout; rows by an even number, which keeps its shape. */
    private static final Map<String, HexCell> BLOCKS =
            Map.of("S", new HexCell(3, -4), "N", new HexCell(3, -4), "W", new HexCell(1, -2));

    private final AreaRegister register;
    private final Map<AreaCode, String> labels = new HashMap<>();

    private HexLayouts(AreaRegister register) {
        this.register = register;
    }

    static void write(SourceFolder sources, AreaRegister register, List<Pair> borders, PackFolder pack, Intake intake) {
        HexLayouts layouts = new HexLayouts(register);
        for (NamedCsvRecord row : sources.csv(AreaNames.REGISTER)) {
            AreaCode.parse(row.getField("gss-code"))
                    .ifPresent(code ->
                            layouts.labels.put(register.areas().current(code), row.getField("local-authority-code")));
        }
        Map<AreaCode, HexCell> districts = layouts.cells(sources.json(DISTRICTS), intake.file(DISTRICTS));
        Map<AreaCode, HexCell> upperTier = layouts.cells(sources.json(UPPER_TIER), intake.file(UPPER_TIER));
        long entry = 0;
        for (JsonNode ignored : sources.json(OLD_DISTRICTS).get("hexes")) {
            intake.file(OLD_DISTRICTS).outOfScope(++entry);
        }
        MENDED.forEach((code, cell) -> upperTier.put(new AreaCode(code), cell));
        districts.forEach((code, cell) -> {
            HexCell by = BLOCKS.get(code.value().substring(0, 1));
            if (by != null) {
                upperTier.put(code, cell.moved(by.column(), by.row()));
            }
        });
        upperTier.keySet().removeIf(code -> !register.areas().get(code).current());
        try (PackTable table = pack.table("hexagons.csv", "geography", "area", "column", "row", "label")) {
            layouts.write(Geography.DISTRICT, districts, table);
            layouts.write(Geography.UPPER_TIER, HexPlacement.settle(upperTier, borders), table);
        }
    }

    private Map<AreaCode, HexCell> cells(JsonNode layout, FileIntake intake) {
        Map<AreaCode, HexCell> cells = new TreeMap<>();
        long entry = 0;
        for (Map.Entry<String, JsonNode> hex : layout.get("hexes").properties()) {
            AreaCode code = new AreaCode(hex.getKey());
            cells.put(
                    register.areas().current(code),
                    new HexCell(
                            hex.getValue().get("q").asInt(),
                            hex.getValue().get("r").asInt()));
            intake.taken(++entry);
        }
        return cells;
    }

    /** Writes a layout with its least column and row at nought, or one up where that keeps odd rows odd. */
    private void write(Geography geography, Map<AreaCode, HexCell> cells, PackTable table) {
        int left = cells.values().stream().mapToInt(HexCell::column).min().orElseThrow();
        int foot = cells.values().stream().mapToInt(HexCell::row).min().orElseThrow();
        HexCell by = new HexCell(-left, -foot + Math.floorMod(foot, 2));
        List<Hexagon> hexagons = cells.entrySet().stream()
                .map(e -> hexagon(e.getKey(), e.getValue().moved(by.column(), by.row())))
                .sorted(Comparator.comparing(Hexagon::area))
                .toList();
        hexagons.forEach(h -> table.row(geography.id(), h.area(), h.column(), h.row(), h.label()));
    }

    /** The label is the register's own code of three letters, such as BPL for Blackpool. */
    private Hexagon hexagon(AreaCode area, HexCell cell) {
        return new Hexagon(area, cell.column(), cell.row(), Objects.requireNonNull(labels.get(area), area::value));
    }
}
