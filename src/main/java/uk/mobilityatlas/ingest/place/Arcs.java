package uk.mobilityatlas.ingest.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Boundary;

/** Cuts the outlines of areas that share lines into arcs, each held once: a line ends where three lines or more meet. */
final class Arcs {
    private final Map<Coordinate, Set<Coordinate>> neighbours = new HashMap<>();
    private final Map<List<Coordinate>, Integer> numbers = new HashMap<>();
    private final List<double[]> arcs = new ArrayList<>();
    private boolean complete;

    /** Cuts the finest areas; larger ones are drawn from the same arcs. */
    Arcs(Map<AreaCode, Geometry> finest) {
        finest.values().forEach(this::note);
        outlines(finest);
        complete = true;
    }

    /** The arcs, numbered in the order of the finest areas. */
    List<double[]> arcs() {
        return arcs;
    }

    /** Areas, each made of whole finest areas, as outlines over the arcs. */
    List<Boundary> outlines(Map<AreaCode, Geometry> land) {
        List<Boundary> outlines = new ArrayList<>();
        land.forEach((area, shape) -> {
            List<List<int[]>> polygons = new ArrayList<>();
            for (int i = 0; i < shape.getNumGeometries(); i++) {
                polygons.add(rings((Polygon) shape.getGeometryN(i)));
            }
            outlines.add(new Boundary(area, polygons));
        });
        return outlines;
    }

    private void note(Geometry shape) {
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            for (LinearRing ring : ringsOf((Polygon) shape.getGeometryN(i))) {
                Coordinate[] points = ring.getCoordinates();
                for (int p = 1; p < points.length; p++) {
                    join(points[p - 1], points[p]);
                    join(points[p], points[p - 1]);
                }
            }
        }
    }

    private void join(Coordinate from, Coordinate to) {
        neighbours.computeIfAbsent(from, c -> new HashSet<>()).add(to);
    }

    private static List<LinearRing> ringsOf(Polygon polygon) {
        Polygon normal = (Polygon) polygon.norm();
        List<LinearRing> rings = new ArrayList<>(List.of(normal.getExteriorRing()));
        for (int i = 0; i < normal.getNumInteriorRing(); i++) {
            rings.add(normal.getInteriorRingN(i));
        }
        return rings;
    }

    private List<int[]> rings(Polygon polygon) {
        return ringsOf(polygon).stream().map(this::ring).toList();
    }

    /** A ring begins at a meeting of lines, or where there is none, at its least point. */
    private int[] ring(LinearRing ring) {
        List<Coordinate> points = new ArrayList<>(Arrays.asList(ring.getCoordinates()));
        points.remove(points.size() - 1);
        Coordinate first = points.stream()
                .filter(this::isMeeting)
                .min(Coordinate::compareTo)
                .orElseGet(() -> Collections.min(points));
        Collections.rotate(points, -points.indexOf(first));
        points.add(first);
        List<Integer> references = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < points.size(); i++) {
            if (i == points.size() - 1 || isMeeting(points.get(i))) {
                references.add(number(points.subList(start, i + 1)));
                start = i;
            }
        }
        return references.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean isMeeting(Coordinate point) {
        return Objects.requireNonNull(neighbours.get(point)).size() > 2;
    }

    private int number(List<Coordinate> line) {
        List<Coordinate> backward = new ArrayList<>(line);
        Collections.reverse(backward);
        Integer known = numbers.get(line);
        if (known == null && numbers.get(backward) != null) {
            return ~numbers.get(backward);
        }
        if (known == null && complete) {
            throw new IllegalStateException("A larger area has a line that no district has, at " + line.get(0));
        }
        if (known == null) {
            known = arcs.size();
            arcs.add(Shapes.arc(line));
            numbers.put(List.copyOf(line), known);
        }
        return known;
    }
}
