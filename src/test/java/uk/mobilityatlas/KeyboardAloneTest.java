package uk.mobilityatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.Notices;

/** A walk through the real window with the Tab key: it comes round in every view, and every stop says what it is. */
@WindowTest
class KeyboardAloneTest {
    /** More stops than any view has. */
    private static final int MOST = 300;

    private static final String[][] VIEWS = {
        {"explore"},
        {"compare", "compare", "rug", "distribution", "relationship"},
        {"profile"},
        {"types", "types", "neighbours", "authority", "gaps"},
        {"story"}
    };

    private final List<Throwable> lost = new ArrayList<>();
    private RealWindow window = null;

    @Start
    void start(Stage unused) {
        Background background = new Background(Runnable::run, Runnable::run, lost::add);
        window = new RealWindow(1280, 800, RealAtlas.observations(), background, new Notices());
    }

    @Stop
    void stop() {
        window.close();
    }

    @Test
    void theTabKeyComesRoundInEveryViewAndEveryStopHasWords(FxRobot robot) {
        List<String> trapped = new ArrayList<>();
        List<String> mute = new ArrayList<>();
        for (String[] view : VIEWS) {
            press(robot, "#rail-" + view[0]);
            for (int tab = 1; tab < Math.max(2, view.length); tab++) {
                String name = view.length == 1 ? view[0] : view[tab];
                if (view.length > 1) {
                    press(robot, "#tab-" + name);
                }
                Set<Node> stops = round(robot);
                if (stops.size() >= MOST) {
                    trapped.add(name);
                }
                for (Node stop : stops) {
                    if (words(stop).isBlank()) {
                        mute.add(name + ": " + stop);
                    }
                }
                assertThat(stops.stream().filter(n -> n.getId() != null).map(Node::getId))
                        .as("the rail and the bar in " + name)
                        .contains("rail-explore", "settings", "help");
            }
        }
        assertThat(trapped).as("views that the Tab key does not leave").isEmpty();
        assertThat(mute).as("stops without words").isEmpty();
        assertThat(lost).isEmpty();
    }

    private void press(FxRobot robot, String query) {
        robot.interact(() -> ((ToggleButton) window.scene().lookup(query)).fire());
    }

    /** Where the keyboard stops until it comes to a place again. */
    private Set<Node> round(FxRobot robot) {
        Set<Node> stops = new LinkedHashSet<>();
        while (stops.size() < MOST) {
            robot.type(KeyCode.TAB);
            Node at = window.scene().getFocusOwner();
            if (at == null || !stops.add(at)) {
                return stops;
            }
        }
        return stops;
    }

    /** What a screen reader has to say of a control. */
    private static String words(Node stop) {
        String said = stop.getAccessibleText();
        if (said != null && !said.isBlank()) {
            return said;
        }
        if (stop instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank()) {
            return labeled.getText();
        }
        return stop instanceof Parent parent && parent.getAccessibleHelp() != null ? parent.getAccessibleHelp() : "";
    }
}
