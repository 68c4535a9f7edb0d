package uk.mobilityatlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.Notices;
import uk.mobilityatlas.desk.control.MenuTarget;

/** The menu of a place, from the map, a card, a chip, a row and a mark: with the mouse, the menu key, and Shift and F10. */
@WindowTest
class AreaMenuTest {
    private static final String[] LINES = {
        "area-profile", "area-compare", "area-home", "area-against", "area-figure", "area-story"
    };

    private final List<Throwable> lost = new ArrayList<>();
    private RealWindow window = null;

    @Start
    void start(Stage unused) {
        Background background = new Background(Runnable::run, Runnable::run, lost::add);
        window = new RealWindow(1366, 768, RealAtlas.observations(), background, new Notices());
    }

    @Stop
    void stop() {
        window.close();
    }

    private void open(FxRobot robot, String... queries) {
        for (String query : queries) {
            robot.interact(() -> ((ToggleButton) window.scene().lookup(query)).fire());
        }
    }

    private List<MenuItem> menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(ContextMenu::isShowing)
                .flatMap(menu -> menu.getItems().stream())
                .toList();
    }

    private MenuItem line(String id) {
        return menu().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private void assertMenuOf(String place) {
        assertThat(menu()).extracting(MenuItem::getId).as(place).contains(LINES);
        assertThat(line("area-profile").getText()).isEqualTo("Profile of " + place);
    }

    /** What a system sends at a right click; the robot's own is none. */
    private void rightClick(FxRobot robot, String query) {
        robot.interact(() -> {
            Node node = window.scene().lookup(query);
            Bounds at = node.localToScreen(node.getLayoutBounds());
            node.fireEvent(new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    10,
                    10,
                    at.getMinX() + 10,
                    at.getMinY() + 10,
                    false,
                    null));
        });
    }

    private void keys(FxRobot robot, Node at, KeyCode... keys) {
        robot.interact(at::requestFocus);
        for (KeyCode key : keys) {
            robot.type(key);
        }
        robot.push(KeyCode.SHIFT, KeyCode.F10);
    }

    @Test
    void anyPlaceInAnyViewHasTheSameMenu(FxRobot robot) {
        keys(robot, window.scene().lookup("#map"), KeyCode.RIGHT);
        assertMenuOf("Blackpool");
        robot.type(KeyCode.ESCAPE);
        rightClick(robot, "#tray-E08000038");
        assertMenuOf("Barnsley");
        robot.type(KeyCode.ESCAPE);
        open(robot, "#rail-compare");
        rightClick(robot, "#chips .chip");
        assertMenuOf("Blackpool");
        robot.type(KeyCode.ESCAPE);
        open(robot, "#tab-rug");
        keys(robot, window.scene().lookup("#rug"), KeyCode.HOME);
        assertThat(menu()).extracting(MenuItem::getId).contains(LINES);
        robot.type(KeyCode.ESCAPE);
        open(robot, "#tab-distribution");
        keys(robot, window.scene().lookup("#strip"), KeyCode.HOME);
        assertThat(menu()).extracting(MenuItem::getId).contains(LINES);
        robot.type(KeyCode.ESCAPE);
        open(robot, "#rail-profile");
        keys(robot, window.scene().lookup("#spine"), KeyCode.HOME);
        assertMenuOf("Blackpool");
        robot.type(KeyCode.ESCAPE);
        open(robot, "#rail-types", "#tab-neighbours");
        keys(robot, window.scene().lookup("#neighbours-picture"), KeyCode.HOME);
        assertThat(menu()).extracting(MenuItem::getId).contains(LINES);
        assertThat(lost).isEmpty();
    }

    /** A press as a person makes it, and what a system sends of it. */
    private void press(FxRobot robot, Node picture, Point2D at) {
        Point2D screen = picture.localToScreen(at);
        Point2D scene = picture.localToScene(at);
        robot.moveTo(screen).clickOn(MouseButton.SECONDARY);
        robot.interact(() -> picture.fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                scene.getX(),
                scene.getY(),
                screen.getX(),
                screen.getY(),
                false,
                null)));
    }

    @Test
    void aMarkHasItsMenuAtEveryRightClick(FxRobot robot) {
        open(robot, "#rail-compare");
        Node trends = window.scene().lookup("#trends");
        robot.interact(trends::requestFocus);
        robot.type(KeyCode.HOME);
        List<Point2D> marked = new ArrayList<>();
        robot.interact(() ->
                MenuTarget.place(trends).ifPresent(box -> marked.add(new Point2D(box.getCenterX(), box.getCenterY()))));
        for (int times = 0; times < 3; times++) {
            press(robot, trends, marked.get(0));
            assertMenuOf("Blackpool");
            robot.type(KeyCode.ESCAPE);
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void theMenuKeyOpensTheMenuAtWhatIsMarked(FxRobot robot) {
        open(robot, "#rail-compare", "#tab-rug");
        Node rug = window.scene().lookup("#rug");
        keys(robot, rug, KeyCode.HOME, KeyCode.DOWN, KeyCode.RIGHT);
        List<Point2D> cell = new ArrayList<>();
        robot.interact(() -> cell.add(MenuTarget.place(rug)
                .map(box -> rug.localToScreen(box.getCenterX(), box.getCenterY()))
                .orElseThrow()));
        ContextMenu shown = Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(ContextMenu::isShowing)
                .findFirst()
                .orElseThrow();
        assertThat(shown.getAnchorX()).isCloseTo(cell.get(0).getX(), within(30.0));
        assertThat(shown.getAnchorY()).isCloseTo(cell.get(0).getY(), within(30.0));
    }

    @Test
    void whatItSaysIsDone(FxRobot robot) {
        AreaCode barnsley = new AreaCode("E08000038");
        rightClick(robot, "#tray-E08000038");
        robot.interact(line("area-figure")::fire);
        List<String> copied = new ArrayList<>();
        robot.interact(() -> copied.add(Clipboard.getSystemClipboard().getString()));
        assertThat(copied.get(0)).contains("NEET", "2025", "Barnsley", "3.9", "Source:");
        rightClick(robot, "#tray-E08000038");
        robot.interact(line("area-home")::fire);
        assertThat(window.desk().home().is(barnsley)).isTrue();
        assertThat(window.desk().state().get().areas()).hasSize(3).startsWith(barnsley);
        rightClick(robot, "#tray-E08000038");
        assertThat(line("area-home").isDisable()).isTrue();
        robot.interact(line("area-compare")::fire);
        assertThat(window.desk().state().get().areas()).hasSize(2).doesNotContain(barnsley);
        assertThat(lost).isEmpty();
    }
}
