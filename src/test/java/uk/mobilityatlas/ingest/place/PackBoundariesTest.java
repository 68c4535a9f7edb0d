package uk.mobilityatlas.ingest.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Boundaries;
import uk.mobilityatlas.area.Boundary;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.ingest.PackReader;

class PackBoundariesTest {
    private static final PackReader PACK = PackReader.of(Path.of("data"));
    private static final Map<Geography, Map<AreaCode, Geometry>> LAND = new HashMap<>();
    private static List<double[]> arcs;
    private static Areas areas;

    @BeforeAll
    static void read() {
        areas = new Areas(PACK.areas(), PACK.successions(), PACK.aliases(), PACK.placeTypes());
        arcs = PACK.arcs().stream()
                .map(arc -> Arrays.stream(arc).asDoubleStream().toArray())
                .toList();
        for (Geography geography : Geography.values()) {
            Map<AreaCode, Geometry> shapes = new TreeMap<>();
            PACK.outlines(geography).forEach(o -> shapes.put(o.area(), Shapes.of(o, arcs)));
            LAND.put(geography, shapes);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Geography.class,
            names = {"WIDER", "AREA_SET"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyCurrentAreaHasAValidOutline(Geography geography) {
        assertThat(LAND.get(geography).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        areas.of(geography).stream().map(Area::code).toList());
        assertThat(LAND.get(geography)).isNotEmpty().allSatisfy((code, shape) -> assertThat(
                        new IsValidOp(shape).getValidationError())
                .isNull());
    }

    @Test
    void theDistrictsLeaveNoGapAndDoNotOverlap() {
        assertThat(CoverageValidator.isValid(
                        LAND.get(Geography.DISTRICT).values().toArray(Geometry[]::new)))
                .isTrue();
    }

    @Test
    void noWaterIsShutInBetweenTheCouncils() {
        Geometry land = Shapes.together(LAND.get(Geography.DISTRICT).values().stream()
                .flatMap(shape -> IntStream.range(0, shape.getNumGeometries()).mapToObj(shape::getGeometryN))
                .map(Polygon.class::cast)
                .toList());
        for (int i = 0; i < land.getNumGeometries(); i++) {
            assertThat(((Polygon) land.getGeometryN(i)).getNumInteriorRing())
                    .as("at " + land.getGeometryN(i).getInteriorPoint())
                    .isZero();
        }
    }

    @Test
    void neighboursShareTheirLineTheOppositeWayRound() {
        Map<Integer, Integer> forward = new HashMap<>();
        Map<Integer, Integer> backward = new HashMap<>();
        for (Boundary outline : PACK.outlines(Geography.DISTRICT)) {
            outline.polygons().stream()
                    .flatMap(List::stream)
                    .flatMapToInt(Arrays::stream)
                    .forEach(reference -> (reference >= 0 ? forward : backward)
                            .merge(reference >= 0 ? reference : ~reference, 1, Integer::sum));
        }
        assertThat(forward.values()).containsOnly(1);
        assertThat(backward.values()).containsOnly(1);
        assertThat(backward.keySet()).isNotEmpty().isSubsetOf(forward.keySet());
        assertThat(backward).hasSizeBetween(900, 1_300);
        assertThat(forward).hasSize(arcs.size());
    }

    @Test
    void largerAreasAreTheSumOfTheirDistricts() {
        for (Geography geography :
                List.of(Geography.UPPER_TIER, Geography.COMBINED_AUTHORITY, Geography.REGION, Geography.NATION)) {
            LAND.get(geography).forEach((code, shape) -> {
                double members = LAND.get(Geography.DISTRICT).entrySet().stream()
                        .filter(e -> e.getKey().equals(code) || areas.within(areas.get(e.getKey()), code))
                        .mapToDouble(e -> e.getValue().getArea())
                        .sum();
                assertThat(shape.getArea()).as("%s", code).isCloseTo(members, within(1.0));
            });
        }
    }

    @Test
    void thinningKeepsTheLandAndTheSmallestCouncils() {
        double kilometres = LAND.get(Geography.NATION).values().stream()
                        .mapToDouble(Geometry::getArea)
                        .sum()
                / 1e6;
        assertThat(kilometres).isCloseTo(244_372, within(50.0));
        assertThat(arcs.stream().mapToInt(arc -> arc.length / 2).sum()).isBetween(40_000, 60_000);
        assertThat(squareKilometres("E09000001")).isCloseTo(2.89, within(0.1));
        assertThat(squareKilometres("E06000053")).isCloseTo(16.3, within(0.7));
        assertThat(squareKilometres("E06000009")).isCloseTo(34.9, within(1.5));
    }

    private static double squareKilometres(String code) {
        return LAND.get(Geography.DISTRICT).get(new AreaCode(code)).getArea() / 1e6;
    }

    @Test
    void placesLieInTheirCouncils() {
        Map<String, Coordinate> places = Map.of(
                "E06000009", new Coordinate(331_000, 436_000),
                "E08000038", new Coordinate(434_500, 406_500),
                "E06000052", new Coordinate(182_500, 44_900),
                "S12000036", new Coordinate(325_500, 673_500),
                "W06000015", new Coordinate(318_300, 176_500));
        places.forEach((code, place) -> assertThat(LAND.get(Geography.DISTRICT)
                        .get(new AreaCode(code))
                        .contains(Shapes.FACTORY.createPoint(place)))
                .as(code)
                .isTrue());
    }

    @Test
    void theHexLayoutsGiveEachAreaOneCellAndKeepNeighboursTogether() {
        for (Geography geography : List.of(Geography.DISTRICT, Geography.UPPER_TIER)) {
            Map<AreaCode, HexCell> cells = new TreeMap<>();
            PACK.hexagons(geography).forEach(h -> cells.put(h.area(), new HexCell(h.column(), h.row())));
            assertThat(cells.keySet()).isEqualTo(LAND.get(geography).keySet());
            assertThat(cells.values())
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allMatch(c -> c.column() >= 0 && c.row() >= 0);
            assertThat(PACK.hexagons(geography))
                    .extracting(h -> h.label())
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allMatch(label -> label.matches("[A-Z]{3}"));
            List<BorderPairs.Pair> borders = BorderPairs.of(new Boundaries(geography, arcs, PACK.outlines(geography)));
            assertThat(borders.stream()
                            .filter(p -> cells.get(p.first()).steps(cells.get(p.second())) == 1)
                            .count())
                    .isGreaterThanOrEqualTo(
                            Math.round(borders.size() * (geography == Geography.DISTRICT ? 0.6 : 0.66)));
        }
    }

    @Test
    void noCouncilOfTheUpperTierIsCutOffFromAllItsNeighbours() {
        Map<AreaCode, HexCell> cells = new TreeMap<>();
        PACK.hexagons(Geography.UPPER_TIER).forEach(h -> cells.put(h.area(), new HexCell(h.column(), h.row())));
        Map<AreaCode, Boolean> together = new TreeMap<>();
        BorderPairs.of(new Boundaries(Geography.UPPER_TIER, arcs, PACK.outlines(Geography.UPPER_TIER)))
                .forEach(p -> {
                    boolean beside = cells.get(p.first()).steps(cells.get(p.second())) == 1;
                    together.merge(p.first(), beside, Boolean::logicalOr);
                    together.merge(p.second(), beside, Boolean::logicalOr);
                });
        assertThat(together).hasSizeGreaterThan(200).doesNotContainValue(false);
    }
}
