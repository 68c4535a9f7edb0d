package uk.mobilityatlas.desk.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/** Many controls of a kind that are one stop of the Tab key: the arrow keys go from one to the next, Home and End to the ends. */
public final class OneStop {
    private final Pane group;

    private OneStop(Pane group) {
        this.group = group;
    }

    /**
     * Makes the controls of a group one stop; called again when they have been made anew.
     *
     * @param group holds the controls, among labels that are no stops
     */
    public static void of(Pane group) {
        OneStop stop = new OneStop(group);
        group.setOnKeyPressed(stop::key);
        List<Node> controls = stop.controls();
        for (Node control : controls) {
            control.setFocusTraversable(control == controls.get(0));
            control.focusedProperty().addListener((property, before, now) -> {
                if (now) {
                    stop.keep(control);
                }
            });
        }
    }

    private List<Node> controls() {
        return group.getChildren().stream()
                .filter(node -> node instanceof javafx.scene.control.ButtonBase && !node.isDisabled())
                .toList();
    }

    /** The Tab key comes back to where the keyboard was last. */
    private void keep(Node chosen) {
        controls().forEach(control -> control.setFocusTraversable(control == chosen));
    }

    private void key(KeyEvent event) {
        List<Node> controls = controls();
        int at = controls.indexOf(group.getScene().getFocusOwner());
        int to =
                switch (event.getCode()) {
                    case DOWN, KP_DOWN -> at + 1;
                    case UP, KP_UP -> at - 1;
                    case HOME -> 0;
                    case END -> controls.size() - 1;
                    default -> -1;
                };
        if (at >= 0 && to >= 0 && to < controls.size()) {
            controls.get(to).requestFocus();
            Scroll.reveal(controls.get(to));
            event.consume();
        } else if (at >= 0 && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
            event.consume();
        }
    }
}
