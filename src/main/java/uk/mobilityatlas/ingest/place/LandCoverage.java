package uk.mobilityatlas.ingest.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.index.hprtree.HPRtree;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Boundaries;
import uk.mobilityatlas.area.Boundary;

/**
 * Land divided among areas, each piece valid, none overlapping. The published lines, rounded to about ten metres, cross
 * themselves in narrow creeks: all lines are cut where they cross, and each face between them goes to the area that it
 * lies in; water that the rounding shut in is filled when it is small.
 */
final class LandCoverage {
    /** Water shut in by crossing banks, below this many square metres, becomes land of the council beside it. */
    private static final double SMALL_WATER = 500_000;

    private record Place(AreaCode area, IndexedPointInAreaLocator locator) {}

    private final HPRtree places = new HPRtree();

    private LandCoverage(Boundaries published) {
        for (Boundary outline : published.outlines()) {
            Geometry shape = Shapes.of(outline, published.arcs());
            places.insert(shape.getEnvelopeInternal(), new Place(outline.area(), new IndexedPointInAreaLocator(shape)));
        }
    }

    /** Each area's land, by code. */
    static Map<AreaCode, Geometry> of(Boundaries published) {
        LandCoverage coverage = new LandCoverage(published);
        Map<AreaCode, List<Polygon>> faces = new TreeMap<>();
        List<Polygon> waters = new ArrayList<>();
        for (Polygon face : faces(published)) {
            coverage.areaOf(face)
                    .ifPresentOrElse(
                            area -> faces.computeIfAbsent(area, a -> new ArrayList<>())
                                    .add(face),
                            () -> waters.add(face));
        }
        fill(waters, faces);
        Map<AreaCode, Geometry> land = new TreeMap<>();
        faces.forEach((area, parts) -> land.put(area, Shapes.together(parts)));
        return land;
    }

    private static List<Polygon> faces(Boundaries published) {
        LineString[] lines = published.arcs().stream()
                .map(Shapes::coordinates)
                .filter(points -> Arrays.stream(points).distinct().count() > 1)
                .map(Shapes.FACTORY::createLineString)
                .toArray(LineString[]::new);
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(UnaryUnionNG.union(Shapes.FACTORY.createMultiLineString(lines), new PrecisionModel(1)));
        List<Polygon> faces = new ArrayList<>();
        for (Object face : polygonizer.getPolygons()) {
            faces.add((Polygon) face);
        }
        return faces;
    }

    private Optional<AreaCode> areaOf(Polygon face) {
        Coordinate inside = face.getInteriorPoint().getCoordinate();
        List<AreaCode> found = new ArrayList<>();
        places.query(face.getEnvelopeInternal(), item -> {
            Place place = (Place) item;
            if (place.locator.locate(inside) == Location.INTERIOR) {
                found.add(place.area);
            }
        });
        return found.stream().min(AreaCode::compareTo);
    }

    private static void fill(List<Polygon> waters, Map<AreaCode, List<Polygon>> faces) {
        Map<String, AreaCode> banks = new HashMap<>();
        faces.forEach((area, parts) -> parts.forEach(part -> sides(part).forEach(side -> banks.put(side, area))));
        for (Polygon water : waters) {
            Map<AreaCode, Integer> beside = new TreeMap<>();
            if (water.getArea() < SMALL_WATER) {
                sides(water).stream()
                        .filter(banks::containsKey)
                        .forEach(side -> beside.merge(banks.get(side), 1, Integer::sum));
            }
            beside.entrySet().stream()
                    .max(Map.Entry.<AreaCode, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .ifPresent(most ->
                            Objects.requireNonNull(faces.get(most.getKey())).add(water));
        }
    }

    /** The straight pieces of a face's rings, whichever way round they are drawn. */
    private static List<String> sides(Polygon face) {
        List<String> sides = new ArrayList<>(sides(face.getExteriorRing()));
        for (int i = 0; i < face.getNumInteriorRing(); i++) {
            sides.addAll(sides(face.getInteriorRingN(i)));
        }
        return sides;
    }

    private static List<String> sides(LinearRing ring) {
        Coordinate[] points = ring.getCoordinates();
        List<String> sides = new ArrayList<>();
        for (int i = 1; i < points.length; i++) {
            Coordinate a = points[i - 1].compareTo(points[i]) < 0 ? points[i - 1] : points[i];
            Coordinate b = a == points[i] ? points[i - 1] : points[i];
            sides.add(a.x + " " + a.y + " " + b.x + " " + b.y);
        }
        return sides;
    }
}
