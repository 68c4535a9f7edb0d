package uk.mobilityatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.Notices;

/** A view that is left before its figures are there, and returned to when they are. */
@WindowTest
class LeavingWhileItReadsTest {
    private final List<Throwable> lost = new ArrayList<>();
    private final Queue<Runnable> held = new ArrayDeque<>();
    private RealWindow window = null;

    @Start
    void start(Stage unused) {
        Background background = new Background(held::add, Runnable::run, lost::add);
        window = new RealWindow(1024, 620, RealAtlas.observations(), background, new Notices());
        work();
    }

    @Stop
    void stop() {
        window.close();
    }

    private void work() {
        while (!held.isEmpty()) {
            held.remove().run();
        }
    }

    @Test
    void everyViewStandsWhereItWouldHaveStood(FxRobot robot) {
        for (String view : List.of("compare", "profile", "types", "story")) {
            press(robot, "#rail-" + view);
            press(robot, "#rail-explore");
            robot.interact(this::work);
            press(robot, "#rail-" + view);
            List<String> late = places(robot);
            press(robot, "#rail-explore");
            press(robot, "#rail-" + view);
            assertThat(late).as(view).hasSizeGreaterThan(10).isEqualTo(places(robot));
        }
        assertThat(lost).isEmpty();
    }

    private void press(FxRobot robot, String query) {
        robot.interact(() -> ((ToggleButton) window.scene().lookup(query)).fire());
        robot.interact(() -> window.scene().getRoot().layout());
    }

    /** Where all that is in the view stands. */
    private List<String> places(FxRobot robot) {
        List<String> places = new ArrayList<>();
        robot.interact(() -> collect(window.scene().lookup(".stage"), places));
        return places;
    }

    private static void collect(Node node, List<String> places) {
        places.add(node.getClass().getSimpleName() + " " + node.getId() + " " + node.getLayoutBounds() + " at "
                + node.getLayoutX() + ", " + node.getLayoutY());
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, places));
        }
    }
}
