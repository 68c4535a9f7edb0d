package uk.mobilityatlas;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;

/**
 * A walk with the Tab key through what is open in a window, and what is wrong with its stops: that it does not come round, that
 * one does not see where the keyboard is, that a stop has no name, or lies before the one before it.
 */
final class TabWalk {
    /** More stops than any view has. */
    private static final int MOST = 120;

    private final FxRobot robot;
    private final RealWindow window;
    private final List<String> faults = new ArrayList<>();

    TabWalk(FxRobot robot, RealWindow window) {
        this.robot = robot;
        this.window = window;
    }

    List<String> faults() {
        return faults;
    }

    /** Goes round once. */
    void round(String view) {
        Set<Node> stops = new LinkedHashSet<>();
        while (stops.size() < MOST) {
            robot.type(KeyCode.TAB);
            Node stop = window.scene().getFocusOwner();
            if (stop == null || !stops.add(stop)) {
                break;
            }
            robot.interact(() -> check(view, stop));
        }
        if (stops.size() >= MOST) {
            faults.add(view + ": the Tab key does not come round");
        }
        for (String always : List.of("rail-explore", "settings", "help")) {
            if (stops.stream().noneMatch(stop -> always.equals(stop.getId()))) {
                faults.add(view + ": the Tab key does not lead to " + always);
            }
        }
        robot.interact(() -> order(view, List.copyOf(stops)));
    }

    private void check(String view, Node stop) {
        double seen = FocusSeen.share(stop, window.desk().theme().palette().focus());
        if (seen < FocusSeen.ENOUGH) {
            faults.add(
                    view + ": one does not see that the keyboard is on " + stop + ", " + Math.round(100 * seen) + "%");
        }
        if (!named(stop)) {
            faults.add(view + ": " + stop + " has no name");
        }
    }

    /** By its own words, those of its label, or by what it is called in the place of its role. */
    private static boolean named(Node stop) {
        Object said = stop.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return said instanceof String words && !words.isBlank()
                || stop.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) != null
                || stop.getAccessibleRoleDescription() != null;
    }

    /** Within a column the keyboard goes down, and from the foot of one to the head of the next at its right. */
    private void order(String view, List<Node> stops) {
        for (int i = 1; i < stops.size(); i++) {
            Node last = stops.get(i - 1);
            Node stop = stops.get(i);
            Bounds before = last.localToScene(last.getLayoutBounds());
            Bounds now = stop.localToScene(stop.getLayoutBounds());
            boolean above = now.getMaxY() <= before.getMinY() + 2;
            boolean right = now.getMinX() >= before.getMaxX() - 2;
            boolean again = "rail-explore".equals(stop.getId());
            // what scrolls has been moved under what stays
            boolean together = Objects.equals(scrolling(last), scrolling(stop));
            if (above && !right && !again && together) {
                faults.add(view + ": " + stop + " comes after " + last);
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
}
