package uk.mobilityatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.Notices;

/** The lines of a menu follow the size of text, also of one that has been open before the size was changed. */
@WindowTest
class MenusFollowTextSizeTest {
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

    @Test
    void whatHasBeenOpenBeforeTheSizeWasChangedIsLargerAfterwards(FxRobot robot) {
        Map<String, Double> before = new TreeMap<>();
        Map<String, Double> after = new TreeMap<>();
        for (String menu : menus()) {
            before.put(menu, letters(robot, menu));
        }
        robot.interact(() -> window.desk().theme().textScaleProperty().set(1.5));
        for (String menu : before.keySet()) {
            after.put(menu, letters(robot, menu));
        }
        assertThat(after).hasSizeGreaterThan(4);
        assertThat(before.values()).as("%s", before).containsOnly(13.0);
        assertThat(after.values()).as("%s", after).containsOnly(19.5);
    }

    private List<String> menus() {
        return window.scene().getRoot().lookupAll(".menu-button").stream()
                .filter(node -> node.getId() != null && node.isVisible() && !node.isDisabled())
                .map(Node::getId)
                .distinct()
                .toList();
    }

    /** How large the letters of a menu's lines are. */
    private double letters(FxRobot robot, String id) {
        MenuButton menu = (MenuButton) window.scene().lookup("#" + id);
        List<Double> sizes = new ArrayList<>();
        robot.interact(menu::show);
        robot.interact(() -> {
            Window.getWindows().stream()
                    .filter(PopupWindow.class::isInstance)
                    .map(shown -> shown.getScene().getRoot())
                    .flatMap(root -> root.lookupAll(".menu-item .label").stream())
                    .map(Label.class::cast)
                    .filter(label -> label.getText() != null && !label.getText().isEmpty())
                    .map(label -> label.getFont().getSize())
                    .forEach(sizes::add);
            menu.hide();
        });
        return sizes.stream().mapToDouble(size -> size).max().orElseThrow();
    }
}
