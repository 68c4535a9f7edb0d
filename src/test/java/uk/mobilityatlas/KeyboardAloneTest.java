package uk.mobilityatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.Notices;

/** A walk through the real window with the Tab key: it comes round in every view, and every stop is seen and says what it is. */
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
    void theTabKeyComesRoundInEveryViewAndEveryStopIsSeenAndHasWords(FxRobot robot) {
        List<String> trapped = new ArrayList<>();
        List<String> mute = new ArrayList<>();
        List<String> unseen = new ArrayList<>();
        List<String> astray = new ArrayList<>();
        for (String[] view : VIEWS) {
            press(robot, "#rail-" + view[0]);
            for (int tab = 1; tab < Math.max(2, view.length); tab++) {
                String name = view.length == 1 ? view[0] : view[tab];
                if (view.length > 1) {
                    press(robot, "#tab-" + name);
                }
                Set<Node> stops = round(robot, stop -> {
                    if (FocusSeen.share(stop, window.desk().theme().palette().focus()) < FocusSeen.ENOUGH) {
                        unseen.add(name + ": " + stop);
                    }
                });
                if (stops.size() >= MOST) {
                    trapped.add(name);
                }
                for (Node stop : stops) {
                    if (words(stop).isBlank()) {
                        mute.add(name + ": " + stop);
                    }
                }
                robot.interact(() -> astray(List.copyOf(stops), name, astray));
                assertThat(stops.stream().filter(n -> n.getId() != null).map(Node::getId))
                        .as("the rail and the bar in " + name)
                        .contains("rail-explore", "settings", "help");
            }
        }
        assertThat(trapped).as("views that the Tab key does not leave").isEmpty();
        assertThat(mute).as("stops without words").isEmpty();
        assertThat(unseen)
                .as("stops of which one does not see that they have the keyboard")
                .isEmpty();
        assertThat(astray).as("stops that lie before the one before them").isEmpty();
        assertThat(lost).isEmpty();
    }

    @Test
    void whatIsTakenAwayLeavesTheKeyboardWhereItWas(FxRobot robot) {
        press(robot, "#rail-explore");
        robot.interact(() -> window.scene().lookup("#tray-E06000009 .remove").requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(focused().getAccessibleText()).isEqualTo("Remove Barnsley from the comparison");
        press(robot, "#rail-compare");
        press(robot, "#tab-compare");
        robot.interact(() -> window.scene().lookup("#chips .remove").requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(focused().getAccessibleText()).isEqualTo("Remove Cornwall from the comparison");
        robot.type(KeyCode.SPACE);
        assertThat(focused().getId()).isEqualTo("compare-add");
        press(robot, "#rail-story");
        robot.interact(() -> window.scene().lookup("#make-neet").requestFocus());
        robot.interact(() -> window.desk().state().change(s -> s.withIndicator("weekly-pay")));
        assertThat(focused().getId()).isEqualTo("make-neet");
    }

    private Node focused() {
        return Objects.requireNonNull(window.scene().getFocusOwner());
    }

    @Test
    void aRingIsSeenInTheCardsThatFloat(FxRobot robot) {
        for (String card : List.of("#help", "#export")) {
            robot.interact(() -> window.scene().lookup(card).requestFocus());
            robot.type(KeyCode.ENTER);
            Scene floating = Window.getWindows().stream()
                    .filter(PopOver.class::isInstance)
                    .map(Window::getScene)
                    .findFirst()
                    .orElseThrow();
            robot.type(KeyCode.TAB);
            robot.interact(() -> assertThat(FocusSeen.share(
                            floating.getFocusOwner(),
                            window.desk().theme().palette().focus()))
                    .as(card + ": " + floating.getFocusOwner())
                    .isGreaterThan(FocusSeen.ENOUGH));
            robot.type(KeyCode.ESCAPE);
        }
    }

    /** Within a column the keyboard goes down, and from the foot of one to the head of the next at its right. */
    private static void astray(List<Node> stops, String view, List<String> astray) {
        for (int i = 1; i < stops.size(); i++) {
            Bounds before = stops.get(i - 1).localToScene(stops.get(i - 1).getLayoutBounds());
            Bounds now = stops.get(i).localToScene(stops.get(i).getLayoutBounds());
            boolean above = now.getMaxY() <= before.getMinY() + 2;
            boolean right = now.getMinX() >= before.getMaxX() - 2;
            boolean again = "rail-explore".equals(stops.get(i).getId());
            // what scrolls has been moved under what stays
            boolean together = Objects.equals(scrolling(stops.get(i - 1)), scrolling(stops.get(i)));
            if (above && !right && !again && together) {
                astray.add(view + ": " + stops.get(i) + " after " + stops.get(i - 1));
            }
        }
    }

    private static @Nullable Node scrolling(Node stop) {
        Node at = stop.getParent();
        while (at != null && !(at instanceof ScrollPane)) {
            at = at.getParent();
        }
        return at;
    }

    private void press(FxRobot robot, String query) {
        robot.interact(() -> ((ToggleButton) window.scene().lookup(query)).fire());
    }

    /** Where the keyboard stops until it comes to a place again. */
    private Set<Node> round(FxRobot robot, Consumer<Node> at) {
        Set<Node> stops = new LinkedHashSet<>();
        while (stops.size() < MOST) {
            robot.type(KeyCode.TAB);
            Node stop = window.scene().getFocusOwner();
            if (stop == null || !stops.add(stop)) {
                return stops;
            }
            robot.interact(() -> at.accept(stop));
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
        return Objects.requireNonNullElse(stop.getAccessibleRoleDescription(), "");
    }
}
