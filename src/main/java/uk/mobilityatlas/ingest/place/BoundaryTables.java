package uk.mobilityatlas.ingest.place;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.mobilityatlas.area.Boundaries;
import uk.mobilityatlas.area.Boundary;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.ingest.PackFolder;
import uk.mobilityatlas.ingest.PackTable;

/** Writes boundaries.csv, each arc once, and outlines.csv, every area as rings over the arcs. */
final class BoundaryTables {
    private BoundaryTables() {}

    static void write(Map<Geography, Boundaries> all, PackFolder pack) {
        try (PackTable table = pack.table("boundaries.csv", "arc", "points")) {
            List<double[]> arcs =
                    Objects.requireNonNull(all.get(Geography.DISTRICT)).arcs();
            for (int i = 0; i < arcs.size(); i++) {
                table.row(i, points(arcs.get(i)));
            }
        }
        try (PackTable table = pack.table("outlines.csv", "geography", "area", "polygons")) {
            all.values().forEach(boundaries -> {
                for (Boundary outline : boundaries.outlines()) {
                    table.row(boundaries.geography().id(), outline.area(), polygons(outline));
                }
            });
        }
    }

    /** The first point, then the step from each point to the next, in whole metres. */
    private static String points(double[] arc) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < arc.length; i++) {
            double step = i < 2 ? arc[i] : arc[i] - arc[i - 2];
            text.append(i == 0 ? "" : " ").append(Math.round(step));
        }
        return text.toString();
    }

    private static String polygons(Boundary outline) {
        return outline.polygons().stream()
                .map(polygon -> polygon.stream().map(BoundaryTables::ring).collect(Collectors.joining("/")))
                .collect(Collectors.joining("|"));
    }

    private static String ring(int[] references) {
        return Arrays.stream(references)
                .mapToObj(reference -> reference >= 0 ? "" + reference : "~" + ~reference)
                .collect(Collectors.joining(" "));
    }
}
