package uk.mobilityatlas.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.graphic.GraphicMark;

class WalkTest {
    private static final AreaCode NORTH = new AreaCode("E06000001");
    private static final AreaCode MIDDLE = new AreaCode("E06000002");
    private static final AreaCode EAST = new AreaCode("E06000003");
    private static final AreaCode FAR_EAST = new AreaCode("E06000004");
    private final Walk walk = new Walk(
            List.of(mark(NORTH, 0, -50), mark(MIDDLE, 0, 0), mark(EAST, 40, 5), mark(FAR_EAST, 90, 0)),
            code -> "Area " + code.value().charAt(8));

    @Test
    void arrowsGoToTheNearestAreaInTheirDirection() {
        assertThat(walk.towards(MIDDLE, Walk.Direction.UP)).isEqualTo(NORTH);
        assertThat(walk.towards(MIDDLE, Walk.Direction.RIGHT)).isEqualTo(EAST);
        assertThat(walk.towards(EAST, Walk.Direction.RIGHT)).isEqualTo(FAR_EAST);
        assertThat(walk.towards(FAR_EAST, Walk.Direction.LEFT)).isEqualTo(EAST);
    }

    @Test
    void atTheEdgeTheWalkStays() {
        assertThat(walk.towards(MIDDLE, Walk.Direction.LEFT)).isEqualTo(MIDDLE);
        assertThat(walk.towards(NORTH, Walk.Direction.UP)).isEqualTo(NORTH);
    }

    @Test
    void namesGoRoundFromTheLastToTheFirst() {
        assertThat(walk.along(FAR_EAST, 1)).contains(NORTH);
        assertThat(walk.along(NORTH, -1)).contains(FAR_EAST);
        assertThat(walk.along(null, 1)).contains(NORTH);
        assertThat(walk.last()).contains(FAR_EAST);
    }

    @Test
    void anAreaThatIsNotDrawnStartsAtTheFirst() {
        assertThat(walk.towards(new AreaCode("W06000001"), Walk.Direction.UP)).isEqualTo(NORTH);
        assertThat(new Walk(List.of(), AreaCode::value).along(null, 1)).isEmpty();
    }

    private static GraphicMark mark(AreaCode area, double x, double y) {
        return new GraphicMark(area, new Rectangle2D.Double(x - 5, y - 5, 10, 10), area.value());
    }
}
