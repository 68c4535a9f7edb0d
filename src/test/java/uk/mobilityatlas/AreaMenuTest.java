package uk.mobilityatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.Notices;

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
