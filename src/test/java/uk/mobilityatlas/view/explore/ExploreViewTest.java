package uk.mobilityatlas.view.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import uk.mobilityatlas.WindowTest;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Selection.MapKind;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.stats.ClassMethod;
import uk.mobilityatlas.view.Pages;

@WindowTest
class ExploreViewTest {
    private Desk desk = Desks.showing(Desks.NEET);
    private @Nullable ExploreView view;

    @Start
    void start(Stage stage) {
        desk = Desks.showing(Desks.NEET);
        ExploreView shown = new ExploreView(desk);
        view = shown;
        Pages.show(stage, desk, (Region) shown.node(), 1100, 700);
    }

    @Test
    void theKeyboardWalksFromAPlaceToItsNeighbourAndCompares(FxRobot robot) {
        MapPane map = robot.lookup("#map").queryAs(MapPane.class);
        robot.interact(map::requestFocus);
        robot.type(KeyCode.RIGHT);
        assertThat(robot.lookup("#hover-card").queryAs(HoverCard.class).isVisible())
                .isTrue();
        assertThat(map.getAccessibleText()).startsWith("Blackpool");
        robot.type(KeyCode.RIGHT);
        assertThat(map.getAccessibleText()).doesNotStartWith("Blackpool").contains("%");
        robot.type(KeyCode.ENTER);
        assertThat(desk.state().get().areas()).hasSize(4);
        robot.type(KeyCode.ENTER);
        assertThat(desk.state().get().areas()).hasSize(3);
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#hover-card").queryAs(HoverCard.class).isVisible())
                .isFalse();
    }

    @Test
    void whatIsOutOfSightIsSaidAndShownAgain(FxRobot robot) throws Exception {
        MapPane map = robot.lookup("#map").queryAs(MapPane.class);
        robot.interact(() -> map.zoomTo(Desks.CORNWALL));
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> robot.lookup("#map-outside-all")
                .tryQuery()
                .filter(Node::isVisible)
                .filter(link -> link.getParent().isVisible())
                .isPresent());
        assertThat(robot.lookup(".map-outside .label").queryAs(Label.class).getText())
                .isEqualTo("2 of 3 compared are outside this view");
        robot.interact(
                () -> robot.lookup("#map-outside-all").queryAs(Hyperlink.class).fire());
        WaitForAsyncUtils.waitFor(
                5,
                TimeUnit.SECONDS,
                () -> !robot.lookup("#map-outside-all").query().getParent().isVisible());
    }

    @Test
    void aPlacesMenuLeadsToTheEvidenceForItsKinds(FxRobot robot) {
        MapPane map = robot.lookup("#map").queryAs(MapPane.class);
        robot.interact(map::requestFocus);
        robot.type(KeyCode.RIGHT);
        List<MenuItem> menu = Objects.requireNonNull(view).menu();
        assertThat(menu.stream().map(MenuItem::getText))
                .containsExactly("Zoom to Blackpool", "Why Blackpool is of its kinds");
        robot.interact(menu.get(1)::fire);
        assertThat(robot.lookup("#type-evidence .label").queryAllAs(Label.class).stream()
                        .map(Label::getText))
                .anyMatch(words -> words.contains("Coastal"))
                .anyMatch(words -> words.contains("open sea"));
    }

    @Test
    void anOldCodeFindsThePlaceOfToday(FxRobot robot) {
        MapPane map = robot.lookup("#map").queryAs(MapPane.class);
        robot.interact(map::requestFocus);
        robot.write("e");
        assertThat(robot.lookup("#finder").query().isVisible()).isTrue();
        robot.eraseText(1).write("E08000016\n");
        assertThat(map.getAccessibleText()).startsWith("Barnsley");
    }

    @Test
    void aNameThatIsNotOnThisMapIsSaid(FxRobot robot) {
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        robot.write("glasgow\n");
        assertThat(Objects.requireNonNull(desk.notices().currentProperty().get())
                        .text())
                .startsWith("Glasgow City is not on this map");
    }

    @Test
    void aPlaceIsFoundWhereverTheMapHasBeenMovedTo(FxRobot robot) {
        MapPane map = robot.lookup("#map").queryAs(MapPane.class);
        robot.interact(() -> map.zoomTo(Desks.CORNWALL));
        robot.interact(map::settle);
        robot.interact(map::requestFocus);
        robot.write("hartlepool\n");
        assertThat(desk.notices().currentProperty().get()).isNull();
        assertThat(map.getAccessibleText()).startsWith("Hartlepool");
    }

    @Test
    void aPlaceOfAnotherLevelIsShownOnTheMapOfThatLevel(FxRobot robot) {
        robot.interact(() -> desk.state().change(s -> s.withGeography(Geography.REGION)));
        MapPane map = robot.lookup("#map").queryAs(MapPane.class);
        robot.interact(map::requestFocus);
        robot.write("hartlepool\n");
        assertThat(desk.state().get().geography()).isEqualTo(Geography.UPPER_TIER);
        assertThat(map.getAccessibleText()).startsWith("Hartlepool");
    }

    @Test
    void theWheelZoomsAndZeroShowsEverythingAgain(FxRobot robot) throws Exception {
        MapPane map = robot.lookup("#map").queryAs(MapPane.class);
        double before = width(map);
        robot.interact(() -> Event.fireEvent(map, wheel(map, 120)));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> width(map) > 1.2 * before);
        robot.interact(map::requestFocus);
        robot.type(KeyCode.DIGIT0);
        assertThat(width(map)).isEqualTo(before);
    }

    /** The wheel turned over Barnsley. */
    private static ScrollEvent wheel(MapPane map, double delta) {
        Rectangle2D place = map.place(Desks.BARNSLEY).orElseThrow();
        double x = place.getCenterX();
        double y = place.getCenterY();
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                x,
                y,
                false,
                false,
                false,
                false,
                true,
                false,
                0,
                delta,
                0,
                delta,
                40,
                40,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.LINES,
                3,
                0,
                null);
    }

    /** How wide Barnsley is drawn. */
    private static double width(MapPane map) {
        return map.place(Desks.BARNSLEY).map(RectangularShape::getWidth).orElse(0.0);
    }

    @Test
    void theToolsChangeTheMapAndItsClasses(FxRobot robot) {
        robot.clickOn("#map-hexagons");
        assertThat(desk.state().get().map()).isEqualTo(MapKind.HEXAGONS);
        // by their ids, since the words stand on the card of a place under the mouse too
        robot.clickOn("#classes").clickOn("#classes-equal");
        assertThat(desk.state().get().classes()).isEqualTo(ClassMethod.EQUAL);
        robot.clickOn("#filter").clickOn("#filter-coastal");
        assertThat(desk.state().get().filter().types()).hasSize(1);
        robot.interact(desk.history()::undo);
        assertThat(desk.state().get().filter().types()).isEmpty();
    }
}
