package uk.mobilityatlas.ingest.place;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Boundaries;
import uk.mobilityatlas.area.Boundary;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.ingest.FileIntake;

/** Reads the districts' outlines from TopoJSON, whose neighbours share their arcs already, onto the National Grid. */
final class TopoJson {
    static final String DISTRICTS = "ons-boundaries-lad-may-2025-bgc/lad-may-2025-uk-bgc.topojson";

    private TopoJson() {}

    static Boundaries read(JsonNode json, FileIntake intake) {
        List<double[]> arcs = arcs(json);
        List<Boundary> outlines = new ArrayList<>();
        long number = 0;
        for (JsonNode object : json.get("objects")) {
            for (JsonNode geometry : object.get("geometries")) {
                List<List<int[]>> polygons = polygons(geometry);
                int published = polygons.size();
                polygons.removeIf(polygon -> Shapes.coordinates(polygon.get(0), arcs).length < 4);
                String code = geometry.get("properties").get("LAD25CD").asText();
                outlines.add(new Boundary(new AreaCode(code), polygons));
                intake.taken(++number);
                if (polygons.size() < published) {
                    int gone = published - polygons.size();
                    intake.refusedCell(
                            number, "arcs", "Islands that the file's rounding left without any area: " + gone, code);
                }
            }
        }
        outlines.sort(Comparator.comparing(Boundary::area));
        return new Boundaries(Geography.DISTRICT, arcs, outlines);
    }

    /** The shapes of a file with the property that names each, in the file's order. */
    static List<Map.Entry<String, Geometry>> named(JsonNode json, String property) {
        List<double[]> arcs = arcs(json);
        List<Map.Entry<String, Geometry>> shapes = new ArrayList<>();
        for (JsonNode object : json.get("objects")) {
            for (JsonNode geometry : object.get("geometries")) {
                List<List<int[]>> polygons = polygons(geometry);
                polygons.removeIf(polygon -> Shapes.coordinates(polygon.get(0), arcs).length < 4);
                polygons.forEach(polygon -> polygon.removeIf(ring -> Shapes.coordinates(ring, arcs).length < 4));
                shapes.add(Map.entry(geometry.get("properties").get(property).asText(), Shapes.of(polygons, arcs)));
            }
        }
        return shapes;
    }

    private static List<List<int[]>> polygons(JsonNode geometry) {
        List<List<int[]>> polygons = new ArrayList<>();
        if (geometry.get("type").asText().equals("Polygon")) {
            polygons.add(rings(geometry.get("arcs")));
        } else {
            geometry.get("arcs").forEach(polygon -> polygons.add(rings(polygon)));
        }
        return polygons;
    }

    private static List<int[]> rings(JsonNode polygon) {
        List<int[]> rings = new ArrayList<>();
        for (JsonNode ring : polygon) {
            int[] arcs = new int[ring.size()];
            for (int i = 0; i < arcs.length; i++) {
                arcs[i] = ring.get(i).asInt();
            }
            rings.add(arcs);
        }
        return rings;
    }

    /** Undoes the file's whole-number steps: each point is given as its difference from the one before. */
    private static List<double[]> arcs(JsonNode json) {
        NationalGrid grid = new NationalGrid();
        JsonNode scale = json.get("transform").get("scale");
        JsonNode translate = json.get("transform").get("translate");
        List<double[]> arcs = new ArrayList<>();
        for (JsonNode arc : json.get("arcs")) {
            double[] points = new double[arc.size() * 2];
            long x = 0;
            long y = 0;
            for (int i = 0; i < arc.size(); i++) {
                x += arc.get(i).get(0).asLong();
                y += arc.get(i).get(1).asLong();
                double[] at = grid.at(
                        x * scale.get(0).asDouble() + translate.get(0).asDouble(),
                        y * scale.get(1).asDouble() + translate.get(1).asDouble());
                points[2 * i] = at[0];
                points[2 * i + 1] = at[1];
            }
            arcs.add(points);
        }
        return arcs;
    }
}
