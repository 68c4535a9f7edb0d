package uk.mobilityatlas.desk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.graphic.GraphicMark;

class AreaNavigationTest {
    private static final AreaCode NORTH = new AreaCode("E06000001");
    private static final AreaCode MIDDLE = new AreaCode("E06000002");
    private static final AreaCode EAST = new AreaCode("E06000003");
    private static final AreaCode FAR_EAST = new AreaCode("E06000004");
    private final AreaNavigation navigation = new AreaNavigation(
            List.of(mark(NORTH, 0, -50), mark(MIDDLE, 0, 0), mark(EAST, 40, 5), mark(FAR_EAST, 90, 0)),
            code -> "Area " + code.value().charAt(8));

    @Test
    void arrowsGoToTheNearestAreaInTheirDirection() {
        assertThat(navigation.towards(MIDDLE, AreaNavigation.Direction.UP)).isEqualTo(NORTH);
        assertThat(navigation.towards(MIDDLE, AreaNavigation.Direction.RIGHT)).isEqualTo(EAST);
        assertThat(navigation.towards(EAST, AreaNavigation.Direction.RIGHT)).isEqualTo(FAR_EAST);
        assertThat(navigation.towards(FAR_EAST, AreaNavigation.Direction.LEFT)).isEqualTo(EAST);
    }

    @Test
    void atTheEdgeTheWalkStays() {
        assertThat(navigation.towards(MIDDLE, AreaNavigation.Direction.LEFT)).isEqualTo(MIDDLE);
        assertThat(navigation.towards(NORTH, AreaNavigation.Direction.UP)).isEqualTo(NORTH);
    }

    @Test
    void namesGoRoundFromTheLastToTheFirst() {
        assertThat(navigation.along(FAR_EAST, 1)).contains(NORTH);
        assertThat(navigation.along(NORTH, -1)).contains(FAR_EAST);
        assertThat(navigation.along(null, 1)).contains(NORTH);
        assertThat(navigation.last()).contains(FAR_EAST);
    }

    @Test
    void anAreaThatIsNotDrawnStartsAtTheFirst() {
        assertThat(navigation.towards(new AreaCode("W06000001"), AreaNavigation.Direction.UP))
                .isEqualTo(NORTH);
        assertThat(new AreaNavigation(List.of(), AreaCode::value).along(null, 1))
                .isEmpty();
    }

    private static GraphicMark mark(AreaCode area, double x, double y) {
        return new GraphicMark(area, new Rectangle2D.Double(x - 5, y - 5, 10, 10), area.value());
    }
}
