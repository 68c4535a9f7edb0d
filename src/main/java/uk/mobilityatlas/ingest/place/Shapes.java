package uk.mobilityatlas.ingest.place;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.CoverageUnion;
import uk.mobilityatlas.area.Boundary;

/** Outlines over arcs, made into the geometry library's polygons and rings. */
final class Shapes {
    static final GeometryFactory FACTORY = new GeometryFactory();

    private Shapes() {}

    /** An area's land: one polygon or several. */
    static Geometry of(Boundary boundary, List<double[]> arcs) {
        return of(boundary.polygons(), arcs);
    }

    /** The same from its rings alone. */
    static Geometry of(List<List<int[]>> outline, List<double[]> arcs) {
        List<Polygon> polygons = new ArrayList<>();
        for (List<int[]> rings : outline) {
            LinearRing[] holes = rings.stream()
                    .skip(1)
                    .map(ring -> FACTORY.createLinearRing(coordinates(ring, arcs)))
                    .toArray(LinearRing[]::new);
            polygons.add(FACTORY.createPolygon(FACTORY.createLinearRing(coordinates(rings.get(0), arcs)), holes));
        }
        return polygons.size() == 1 ? polygons.get(0) : FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    /**
     * Pieces of one coverage as one area, always written the same way: what two share vanishes. Where the outline comes
     * back to a point that it has passed, the water shut in becomes a hole.
     */
    static Geometry together(List<Polygon> parts) {
        Geometry union = CoverageUnion.union(FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new)));
        return (union.isValid() ? union : GeometryFixer.fix(union)).norm();
    }

    /** The points of a ring, the last the same as the first. */
    static Coordinate[] coordinates(int[] ring, List<double[]> arcs) {
        CoordinateList list = new CoordinateList();
        for (int reference : ring) {
            double[] points = arcs.get(reference >= 0 ? reference : ~reference);
            int count = points.length / 2;
            for (int i = 0; i < count; i++) {
                int at = reference >= 0 ? i : count - 1 - i;
                list.add(new Coordinate(points[2 * at], points[2 * at + 1]), false);
            }
        }
        return list.toCoordinateArray();
    }

    /** An arc as points. */
    static Coordinate[] coordinates(double[] arc) {
        Coordinate[] points = new Coordinate[arc.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(arc[2 * i], arc[2 * i + 1]);
        }
        return points;
    }

    /** Points as an arc. */
    static double[] arc(List<Coordinate> points) {
        double[] arc = new double[points.size() * 2];
        for (int i = 0; i < points.size(); i++) {
            arc[2 * i] = points.get(i).x;
            arc[2 * i + 1] = points.get(i).y;
        }
        return arc;
    }
}
