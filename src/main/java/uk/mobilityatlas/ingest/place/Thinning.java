package uk.mobilityatlas.ingest.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import uk.mobilityatlas.area.AreaCode;

/**
 * Thins a coverage without opening gaps or making overlaps: Visvalingam and Whyatt's removal of the least corners, each
 * shared line once and no line across another (JTS CoverageSimplifier); small islands are left out, never an area's
 * largest piece of land.
 *
 * @param tolerance corners whose triangle is smaller than this length squared go, in metres; in a small area the length
 *     is a fortieth of the side of a square of its size
 * @param smallestIsland islands of less than this many square metres go
 */
record Thinning(double tolerance, double smallestIsland) {
    private static final double SHARE_OF_SIDE = 40;

    Map<AreaCode, Geometry> thin(Map<AreaCode, Geometry> land) {
        Map<AreaCode, Geometry> main = withoutSmallIslands(land);
        CoverageSimplifier simplifier = new CoverageSimplifier(main.values().toArray(Geometry[]::new));
        simplifier.setRemovableRingSizeFactor(0);
        Geometry[] thinned = simplifier.simplify(
                main.values().stream().mapToDouble(this::tolerance).toArray());
        Map<AreaCode, Geometry> result = new TreeMap<>();
        for (AreaCode area : main.keySet()) {
            result.put(area, thinned[result.size()].norm());
        }
        return result;
    }

    private double tolerance(Geometry shape) {
        return Math.min(tolerance, Math.sqrt(shape.getArea()) / SHARE_OF_SIDE);
    }

    private Map<AreaCode, Geometry> withoutSmallIslands(Map<AreaCode, Geometry> land) {
        Map<Coordinate, Integer> visits = new HashMap<>();
        land.values().forEach(shape -> parts(shape).forEach(part -> {
            for (Coordinate point : part.getCoordinates()) {
                visits.merge(point, 1, Integer::sum);
            }
        }));
        Map<AreaCode, Geometry> result = new TreeMap<>();
        land.forEach((area, shape) -> {
            double largest =
                    parts(shape).stream().mapToDouble(Polygon::getArea).max().orElseThrow();
            Polygon[] staying = parts(shape).stream()
                    .filter(part -> part.getArea() >= Math.min(largest, smallestIsland) || !alone(part, visits))
                    .toArray(Polygon[]::new);
            result.put(area, Shapes.FACTORY.createMultiPolygon(staying).norm());
        });
        return result;
    }

    /** Whether no other piece of land touches this one; a ring's first point is visited twice. */
    private static boolean alone(Polygon part, Map<Coordinate, Integer> visits) {
        Coordinate[] points = part.getCoordinates();
        for (int i = 1; i < points.length - 1; i++) {
            if (visits.getOrDefault(points[i], 0) > 1) {
                return false;
            }
        }
        return true;
    }

    private static List<Polygon> parts(Geometry shape) {
        List<Polygon> parts = new ArrayList<>();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            parts.add((Polygon) shape.getGeometryN(i));
        }
        return parts;
    }
}
