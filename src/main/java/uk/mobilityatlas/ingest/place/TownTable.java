package uk.mobilityatlas.ingest.place;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.index.hprtree.HPRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Town;
import uk.mobilityatlas.ingest.FileIntake;
import uk.mobilityatlas.ingest.Intake;
import uk.mobilityatlas.ingest.MaintainedTable;
import uk.mobilityatlas.ingest.PackFolder;
import uk.mobilityatlas.ingest.PackHeaders;
import uk.mobilityatlas.ingest.PackTable;
import uk.mobilityatlas.ingest.SourceFolder;

/** Writes in which council each town of England and Wales lies, found by laying the towns' outlines over the districts'. */
final class TownTable {
    static final String FILE = "towns/towns-and-cities-ew.topojson";

    /** Towns whose outline takes in more of the next council than of their own, with their own. */
    private static final String KNOWN = "towns.csv";

    /** How the statisticians end the name of a built-up area, and what they add to tell two of one name apart. */
    private static final Pattern ENDING = Pattern.compile("( \\([^)]*\\))? BUA(SD)?$");

    private record District(AreaCode code, Geometry land) {}

    private final HPRtree districts = new HPRtree();
    private final Areas areas;
    private final Map<String, AreaCode> known = new HashMap<>();
    private final List<Town> towns = new ArrayList<>();

    private TownTable(Map<AreaCode, Geometry> districts, Areas areas) {
        this.areas = areas;
        districts.forEach((code, land) -> this.districts.insert(land.getEnvelopeInternal(), new District(code, land)));
        MaintainedTable.rows(TownTable.class, KNOWN)
                .forEach(row -> known.put(row.getField("town"), new AreaCode(row.getField("council"))));
    }

    /** @param districts the land of the districts as the pack draws it */
    static void write(
            SourceFolder sources, Map<AreaCode, Geometry> districts, Areas areas, PackFolder pack, Intake intake) {
        TownTable table = new TownTable(districts, areas);
        table.read(sources.json(FILE), intake.file(FILE));
        table.write(pack);
    }

    private void read(JsonNode json, FileIntake rows) {
        long number = 0;
        for (Map.Entry<String, Geometry> town : TopoJson.named(json, "AREANM")) {
            number++;
            Optional<AreaCode> most = most(town.getValue());
            if (most.isEmpty()) {
                rows.outOfScope(number);
                continue;
            }
            for (String name : ENDING.matcher(town.getKey()).replaceFirst("").split("/")) {
                towns.add(new Town(name, known.getOrDefault(name, most.get())));
            }
            rows.taken(number);
        }
    }

    /** The council with most of a town's land. */
    private Optional<AreaCode> most(Geometry outline) {
        Geometry town = outline.isValid() ? outline : GeometryFixer.fix(outline);
        List<District> near = new ArrayList<>();
        districts.query(town.getEnvelopeInternal(), item -> near.add((District) item));
        Map<AreaCode, Double> land = new TreeMap<>();
        for (District district : near) {
            double shared = OverlayNGRobust.overlay(town, district.land, OverlayNG.INTERSECTION)
                    .getArea();
            if (shared > 0) {
                land.put(district.code, shared);
            }
        }
        return land.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** By name; none twice, and none that is called as its council is. */
    private void write(PackFolder pack) {
        towns.sort(Comparator.comparing(Town::name).thenComparing(Town::council));
        Set<String> written = new HashSet<>();
        try (PackTable table = pack.table("towns.csv", PackHeaders.TOWNS.split(","))) {
            for (Town town : towns) {
                String plain = Areas.plainName(town.name());
                boolean council =
                        plain.equals(Areas.plainName(areas.get(town.council()).name()));
                if (!council && written.add(plain + town.council())) {
                    table.row(town.name(), town.council());
                }
            }
        }
    }
}
