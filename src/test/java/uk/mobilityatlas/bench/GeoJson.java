package uk.mobilityatlas.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import uk.mobilityatlas.area.Boundaries;
import uk.mobilityatlas.area.Boundary;

/** The pack's outlines as GeoJSON, for the tool that the atlas is measured against. */
final class GeoJson {
    private GeoJson() {}

    static void write(Boundaries boundaries, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":"
                    + "{\"name\":\"urn:ogc:def:crs:EPSG::27700\"}},\"features\":[");
            String between = "";
            for (Boundary outline : boundaries.outlines()) {
                out.write(between + "{\"type\":\"Feature\",\"properties\":{\"code\":\"" + outline.area()
                        + "\"},\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":");
                out.write(polygons(outline, boundaries.arcs()));
                out.write("}}");
                between = ",\n";
            }
            out.write("]}");
        }
    }

    private static String polygons(Boundary outline, List<double[]> arcs) {
        StringBuilder text = new StringBuilder("[");
        for (List<int[]> polygon : outline.polygons()) {
            text.append(text.length() > 1 ? ",[" : "[");
            for (int i = 0; i < polygon.size(); i++) {
                text.append(i > 0 ? "," : "").append(ring(polygon.get(i), arcs));
            }
            text.append(']');
        }
        return text.append(']').toString();
    }

    private static String ring(int[] references, List<double[]> arcs) {
        StringBuilder text = new StringBuilder("[");
        for (int reference : references) {
            double[] arc = arcs.get(reference < 0 ? ~reference : reference);
            int points = arc.length / 2;
            // The first point of every arc but the ring's first is the last point of the one before.
            for (int i = text.length() > 1 ? 1 : 0; i < points; i++) {
                int at = reference < 0 ? points - 1 - i : i;
                text.append(text.length() > 1 ? "," : "")
                        .append('[')
                        .append(arc[2 * at])
                        .append(',')
                        .append(arc[2 * at + 1])
                        .append(']');
            }
        }
        return text.append(']').toString();
    }
}
