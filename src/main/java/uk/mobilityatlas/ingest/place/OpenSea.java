package uk.mobilityatlas.ingest.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.locationtech.jts.operation.overlayng.CoverageUnion;
import uk.mobilityatlas.area.AreaCode;

/**
 * Where the land meets the open sea: the outer edge of all land after it is closed by one kilometre, so that channels
 * less than two wide, docks and tidal rivers become land; without Northern Ireland's border on land.
 */
final class OpenSea {
    /** Land grows by this many metres and shrinks again. */
    static final double CLOSING = 1_000;
    /** An outline within this many metres of the closed land's edge lies on it. */
    static final double ON_THE_EDGE = 250;
    /** Outlines are measured in pieces of at most this many metres. */
    private static final double PIECE = 200;

    private static final int QUARTER_CIRCLE = 4;
    private static final NationalGrid GRID = new NationalGrid();

    /** Where the Irish land border begins and ends, and a place on the coast between them the other way round. */
    private static final Coordinate LOUGH_FOYLE = at(-7.260, 55.068);

    private static final Coordinate CARLINGFORD_LOUGH = at(-6.283, 54.107);
    private static final Coordinate TORR_HEAD = at(-6.062, 55.198);

    private final IndexedFacetDistance edge;

    OpenSea(Map<AreaCode, Geometry> land) {
        this(land.values());
    }

    private OpenSea(Collection<Geometry> land) {
        List<Polygon> parts = new ArrayList<>();
        land.forEach(shape -> {
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                parts.add((Polygon) shape.getGeometryN(i));
            }
        });
        Geometry all = CoverageUnion.union(Shapes.FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new)));
        Geometry closed = all.buffer(CLOSING, QUARTER_CIRCLE).buffer(-CLOSING, QUARTER_CIRCLE);
        List<LineString> lines = new ArrayList<>();
        for (int i = 0; i < closed.getNumGeometries(); i++) {
            lines.add(withoutIrishBorder((Polygon) closed.getGeometryN(i)));
        }
        edge = new IndexedFacetDistance(Shapes.FACTORY.createMultiLineString(lines.toArray(LineString[]::new)));
    }

    private static Coordinate at(double longitude, double latitude) {
        double[] point = GRID.at(longitude, latitude);
        return new Coordinate(point[0], point[1]);
    }

    /** The outer edge of a piece of land; of the two ways from one end of the border to the other, the one by the sea. */
    private static LineString withoutIrishBorder(Polygon piece) {
        LinearRing ring = piece.getExteriorRing();
        Point torrHead = Shapes.FACTORY.createPoint(TORR_HEAD);
        if (!piece.isWithinDistance(torrHead, CLOSING)
                || !piece.isWithinDistance(Shapes.FACTORY.createPoint(LOUGH_FOYLE), 5 * CLOSING)) {
            return ring;
        }
        LengthIndexedLine along = new LengthIndexedLine(ring);
        double from = along.project(LOUGH_FOYLE);
        double to = along.project(CARLINGFORD_LOUGH);
        double sea = along.project(TORR_HEAD);
        double first = Math.min(from, to);
        double second = Math.max(from, to);
        if (sea > first && sea < second) {
            return (LineString) along.extractLine(first, second);
        }
        List<Coordinate> points = new ArrayList<>(
                List.of(along.extractLine(second, along.getEndIndex()).getCoordinates()));
        points.addAll(List.of(along.extractLine(0, first).getCoordinates()));
        return Shapes.FACTORY.createLineString(points.toArray(Coordinate[]::new));
    }

    /** The share, 0 to 1, of an area's outline that meets the open sea. */
    double share(Geometry area) {
        double length = 0;
        double open = 0;
        Geometry outline = area.getBoundary();
        for (int i = 0; i < outline.getNumGeometries(); i++) {
            Coordinate[] points = outline.getGeometryN(i).getCoordinates();
            for (int p = 1; p < points.length; p++) {
                double side = points[p - 1].distance(points[p]);
                length += side;
                open += side * openShare(points[p - 1], points[p], (int) Math.ceil(side / PIECE));
            }
        }
        return open / length;
    }

    private double openShare(Coordinate a, Coordinate b, int pieces) {
        int open = 0;
        for (int i = 0; i < pieces; i++) {
            double along = (i + 0.5) / pieces;
            Coordinate middle = new Coordinate(a.x + (b.x - a.x) * along, a.y + (b.y - a.y) * along);
            if (edge.isWithinDistance(Shapes.FACTORY.createPoint(middle), ON_THE_EDGE)) {
                open++;
            }
        }
        return (double) open / pieces;
    }
}
