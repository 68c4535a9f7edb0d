package uk.mobilityatlas.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.TableHeaderRow;
import javafx.scene.control.skin.VirtualFlow;

/** Where everything that is seen in a part of the window stands, by the way there. */
final class Outline {
    private Outline() {}

    /** @param root of what */
    static Map<String, String> of(Node root) {
        Map<String, String> places = new LinkedHashMap<>();
        visit(root, "", places);
        return places;
    }

    /** What stands elsewhere than before, or is no longer there, a line each. */
    static List<String> moved(Map<String, String> before, Map<String, String> now) {
        return before.keySet().stream()
                .filter(way -> !before.get(way).equals(now.get(way)))
                .map(way -> before.get(way) + " became " + now.get(way) + ": " + way)
                .toList();
    }

    private static void visit(Node node, String way, Map<String, String> places) {
        // a canvas is as large as what of its picture is in sight, which moves nothing
        if (!node.isVisible() || node.getOpacity() == 0 || node instanceof ScrollBar || node instanceof Canvas) {
            return;
        }
        Bounds box = node.localToScene(node.getLayoutBounds());
        String style =
                node.getStyleClass().isEmpty() ? "" : "." + node.getStyleClass().get(0);
        String here = way + "/" + (node.getId() == null ? node.getClass().getSimpleName() + style : "#" + node.getId());
        places.put(
                here,
                String.format(
                        Locale.ROOT,
                        "%.0f,%.0f %.0f x %.0f",
                        box.getMinX(),
                        box.getMinY(),
                        box.getWidth(),
                        box.getHeight()));
        // which cells a table keeps, and how it shares out a pixel too many, is its own affair
        if (node instanceof Parent parent && !(node instanceof VirtualFlow<?> || node instanceof TableHeaderRow)) {
            int at = 0;
            for (Node child : parent.getChildrenUnmodifiable()) {
                visit(child, here + "[" + at++ + "]", places);
            }
        }
    }
}
