package uk.mobilityatlas.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.mobilityatlas.RealAtlas;

class CentroidsTest {
    private static final AreaCode PLACE = new AreaCode("E06000001");

    private static GridPoint centre(List<double[]> arcs, List<List<int[]>> polygons) {
        Boundaries boundaries = new Boundaries(Geography.DISTRICT, arcs, List.of(new Boundary(PLACE, polygons)));
        return Centroids.of(boundaries).get(PLACE);
    }

    /** By hand: of the square from 0 to 6, 36 about (3, 3), a hole of 4 about (5, 3) leaves 32 about 88/32 = 2.75. */
    @Test
    void aHoleIsNoLandWhicheverWayItsRingRuns() {
        double[] square = {0, 0, 6, 0, 6, 6, 0, 6, 0, 0};
        double[] lake = {4, 2, 6, 2, 6, 4, 4, 4, 4, 2};
        for (int way : new int[] {1, ~1}) {
            GridPoint centre = centre(List.of(square, lake), List.of(List.of(new int[] {0}, new int[] {way})));
            assertThat(centre.east()).isCloseTo(2.75, within(1e-12));
            assertThat(centre.north()).isCloseTo(3, within(1e-12));
        }
    }

    /** By hand: 36 about (3, 3) and an island of 4 about (13, 3), so 40 about 4. */
    @Test
    void anIslandCountsByItsLandAndAnArcMayRunBackward() {
        double[] half = {0, 0, 6, 0, 6, 6};
        double[] otherHalf = {0, 0, 0, 6, 6, 6};
        double[] island = {12, 2, 14, 2, 14, 4, 12, 4, 12, 2};
        GridPoint centre = centre(
                List.of(half, otherHalf, island), List.of(List.of(new int[] {0, ~1}), List.<int[]>of(new int[] {2})));
        assertThat(centre.east()).isCloseTo(4, within(1e-12));
        assertThat(centre.north()).isCloseTo(3, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WIDER")
    void everyAreaOfALevelHasOne(Geography level) {
        Map<AreaCode, GridPoint> centres = Centroids.of(RealAtlas.geometries().boundaries(level));
        assertThat(RealAtlas.areas().of(level)).allMatch(a -> centres.containsKey(a.code()));
        // the grid's own square, with Northern Ireland beyond its western edge
        assertThat(centres.values())
                .allMatch(p -> p.east() > -50_000 && p.east() < 700_000 && p.north() > 0 && p.north() < 1_300_000);
    }
}
