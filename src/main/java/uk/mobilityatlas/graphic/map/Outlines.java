package uk.mobilityatlas.graphic.map;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Boundaries;
import uk.mobilityatlas.area.Boundary;

/** A geography's outlines made ready to paint: numbered, with their extents, and thinned once for each scale. */
final class Outlines {
    /** No line strays further than this from the truth, in pixels. */
    private static final double STRAY = 0.35;

    private static final int SCALES_KEPT = 8;

    private final Boundaries boundaries;
    private final Map<AreaCode, Integer> numbers = new HashMap<>();
    private final Rectangle2D[] extents;
    private final Rectangle2D[][] polygonExtents;
    private final Map<Integer, Point2D> anchors = new ConcurrentHashMap<>();
    private final Map<Integer, List<double[]>> thinned = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<double[]>> eldest) {
            return size() > SCALES_KEPT;
        }
    };

    public Outlines(Boundaries boundaries) {
        this.boundaries = boundaries;
        int count = boundaries.outlines().size();
        extents = new Rectangle2D[count];
        polygonExtents = new Rectangle2D[count][];
        for (int i = 0; i < count; i++) {
            Boundary outline = boundaries.outlines().get(i);
            numbers.put(outline.area(), i);
            polygonExtents[i] = new Rectangle2D[outline.polygons().size()];
            Rectangle2D all = new Rectangle2D.Double();
            for (int p = 0; p < polygonExtents[i].length; p++) {
                polygonExtents[i][p] = extent(outline.polygons().get(p).get(0));
                all = p == 0 ? polygonExtents[i][0] : all.createUnion(polygonExtents[i][p]);
            }
            extents[i] = all;
        }
    }

    private Rectangle2D extent(int[] ring) {
        double west = Double.POSITIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (int reference : ring) {
            double[] arc = boundaries.arcs().get(reference < 0 ? ~reference : reference);
            for (int i = 0; i < arc.length; i += 2) {
                west = Math.min(west, arc[i]);
                east = Math.max(east, arc[i]);
                south = Math.min(south, arc[i + 1]);
                north = Math.max(north, arc[i + 1]);
            }
        }
        return new Rectangle2D.Double(west, south, east - west, north - south);
    }

    int count() {
        return extents.length;
    }

    /** The number of an area's outline, if it has one. */
    Optional<Integer> number(AreaCode area) {
        return Optional.ofNullable(numbers.get(area));
    }

    Boundary outline(int number) {
        return boundaries.outlines().get(number);
    }

    AreaCode area(int number) {
        return outline(number).area();
    }

    Rectangle2D extent(int number) {
        return extents[number];
    }

    Rectangle2D polygonExtent(int number, int polygon) {
        return polygonExtents[number][polygon];
    }

    /** The extent of some areas together in metres, if any of them has an outline. */
    public Optional<Rectangle2D> extent(Collection<AreaCode> areas) {
        Rectangle2D together = null;
        for (AreaCode area : areas) {
            Integer number = numbers.get(area);
            if (number != null) {
                together = together == null ? extents[number] : together.createUnion(extents[number]);
            }
        }
        return Optional.ofNullable(together);
    }

    /** The extent of all areas together in metres; empty where there are none. */
    Optional<Rectangle2D> extent() {
        return extent(numbers.keySet());
    }

    /** The arcs as they are drawn at a scale. */
    List<double[]> arcs(double metresPerPixel) {
        int step = (int) Math.floor(Math.log(metresPerPixel * STRAY) / Math.log(2) * 2);
        double tolerance = Math.pow(2, step / 2.0);
        synchronized (thinned) {
            List<double[]> lines = thinned.get(step);
            if (lines == null) {
                lines = new ArrayList<>(boundaries.arcs().size());
                for (double[] arc : boundaries.arcs()) {
                    lines.add(ArcThinning.thin(arc, tolerance));
                }
                thinned.put(step, lines);
            }
            return lines;
        }
    }

    /** A place well within the largest part of an outline, for its marker: the centre of the largest circle in it. */
    Point2D anchor(int number) {
        return anchors.computeIfAbsent(number, this::centre);
    }

    private Point2D centre(int number) {
        int largest = 0;
        for (int p = 1; p < polygonExtents[number].length; p++) {
            if (size(polygonExtents[number][p]) > size(polygonExtents[number][largest])) {
                largest = p;
            }
        }
        Rectangle2D extent = polygonExtents[number][largest];
        double fine = Math.max(extent.getWidth(), extent.getHeight()) / 100;
        List<double[]> lines = arcs(Math.max(fine, 1));
        List<Coordinate> ring = new ArrayList<>();
        for (int reference : outline(number).polygons().get(largest).get(0)) {
            double[] arc = lines.get(reference < 0 ? ~reference : reference);
            for (int i = 0; i < arc.length / 2; i++) {
                int at = reference < 0 ? arc.length / 2 - 1 - i : i;
                Coordinate c = new Coordinate(arc[2 * at], arc[2 * at + 1]);
                if (ring.isEmpty() || !ring.get(ring.size() - 1).equals2D(c)) {
                    ring.add(c);
                }
            }
        }
        if (ring.size() < 4) {
            return new Point2D.Double(extent.getCenterX(), extent.getCenterY());
        }
        Polygon polygon = new GeometryFactory().createPolygon(ring.toArray(Coordinate[]::new));
        Coordinate c = MaximumInscribedCircle.getCenter(polygon, fine).getCoordinate();
        return new Point2D.Double(c.x, c.y);
    }

    private static double size(Rectangle2D extent) {
        return extent.getWidth() * extent.getHeight();
    }

    int arcCount() {
        return boundaries.arcs().size();
    }
}
