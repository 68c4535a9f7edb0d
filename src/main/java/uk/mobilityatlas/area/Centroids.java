package uk.mobilityatlas.area;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The centres of areas, from which their distances are measured: the centroid of all their land, islands with it. They
 * are worked out of the outlines whenever they are asked for, so that no second record of places could disagree with them.
 */
public final class Centroids {
    private Centroids() {}

    /** The centroid of every area of a geography that has an outline. */
    public static Map<AreaCode, GridPoint> of(Boundaries boundaries) {
        Map<AreaCode, GridPoint> found = new HashMap<>();
        for (Boundary outline : boundaries.outlines()) {
            found.put(outline.area(), centroid(outline, boundaries.arcs()));
        }
        return found;
    }

    /** The centroids of areas, in their order; each must have an outline. */
    public static List<GridPoint> of(List<Area> areas, Boundaries boundaries) {
        Map<AreaCode, GridPoint> all = of(boundaries);
        return areas.stream()
                .map(area -> Objects.requireNonNull(all.get(area.code()), "No outline of " + area))
                .toList();
    }

    private static GridPoint centroid(Boundary outline, List<double[]> arcs) {
        double land = 0;
        double east = 0;
        double north = 0;
        for (List<int[]> polygon : outline.polygons()) {
            for (int i = 0; i < polygon.size(); i++) {
                Moments ring = new Moments();
                for (int reference : polygon.get(i)) {
                    ring.follow(arcs.get(reference < 0 ? ~reference : reference), reference < 0);
                }
                ring.close();
                // a ring runs either way round: the first is land, those behind it are holes
                double size = (i == 0 ? 1 : -1) * Math.abs(ring.area);
                if (size != 0) {
                    land += size;
                    east += size * (ring.startEast + ring.east / (3 * ring.area));
                    north += size * (ring.startNorth + ring.north / (3 * ring.area));
                }
            }
        }
        return new GridPoint(east / land, north / land);
    }

    /** Twice the area of a ring and its moments about its first point (the shoelace formula). */
    private static final class Moments {
        private double startEast = Double.NaN;
        private double startNorth;
        private double lastEast;
        private double lastNorth;
        private double area;
        private double east;
        private double north;

        void follow(double[] points, boolean backward) {
            for (int i = 0; i < points.length; i += 2) {
                int at = backward ? points.length - 2 - i : i;
                to(points[at], points[at + 1]);
            }
        }

        void close() {
            to(startEast, startNorth);
        }

        private void to(double x, double y) {
            if (Double.isNaN(startEast)) {
                startEast = x;
                startNorth = y;
            }
            double nextEast = x - startEast;
            double nextNorth = y - startNorth;
            double cross = lastEast * nextNorth - nextEast * lastNorth;
            area += cross;
            east += (lastEast + nextEast) * cross;
            north += (lastNorth + nextNorth) * cross;
            lastEast = nextEast;
            lastNorth = nextNorth;
        }
    }
}
