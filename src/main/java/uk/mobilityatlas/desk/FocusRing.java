package uk.mobilityatlas.desk;

import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.PopupWindow;
import org.jspecify.annotations.Nullable;

/**
 * The ring around whatever has the keyboard, over all else in its window: no neighbour hides it, no parent cuts it, and on
 * every ground it stands on a casing of paper. It is seen from the first key on, and goes with the mouse.
 */
public final class FocusRing extends Region {
    /** From a control to the middle of the line around it. */
    private static final double OFF = 3;

    /** From the window's edge to the middle of the line. */
    private static final double EDGE = 2;

    /** The style class of what is never ringed: a room that watches slides need not see where the keyboard is. */
    public static final String NEVER = "never-ringed";

    /** Whether the last thing that was done in a window was done with a key. */
    private static final String KEYBOARD = "uk.mobilityatlas.keyboard";

    /** Before all else, however late that is added. */
    private static final double FRONT = -1000;

    private final Rectangle casing = line("casing");
    private final Rectangle ring = line("ring");
    private final Runnable pulse = this::follow;
    private final ChangeListener<@Nullable Node> moved = (property, before, now) -> follow();
    private final EventHandler<InputEvent> pressed = this::pressed;

    /** A ring for a window, or a part of it that floats; it is added to the part whose controls it surrounds. */
    public FocusRing() {
        getStyleClass().add("focus-ring");
        setManaged(false);
        setMouseTransparent(true);
        setViewOrder(FRONT);
        getChildren().addAll(casing, ring);
        sceneProperty().addListener((property, before, now) -> {
            leave(before);
            enter(now);
        });
    }

    /** Puts a ring into a window, whatever stands in it. */
    static void into(Scene scene) {
        FocusRing ring = new FocusRing();
        ring.join(scene.getRoot());
        scene.rootProperty().addListener((property, before, now) -> ring.join(now));
    }

    private void join(Parent root) {
        if (root instanceof Pane pane && !pane.getChildren().contains(this)) {
            pane.getChildren().add(this);
        }
    }

    private static Rectangle line(String style) {
        Rectangle line = new Rectangle();
        line.getStyleClass().add(style);
        line.setManaged(false);
        return line;
    }

    private void enter(@Nullable Scene scene) {
        if (scene != null) {
            scene.focusOwnerProperty().addListener(moved);
            scene.addPostLayoutPulseListener(pulse);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
        }
    }

    private void leave(@Nullable Scene scene) {
        if (scene != null) {
            scene.focusOwnerProperty().removeListener(moved);
            scene.removePostLayoutPulseListener(pulse);
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
            scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
        }
    }

    private void pressed(InputEvent event) {
        Scene scene = getScene();
        if (scene != null && !(event instanceof KeyEvent key && key.getCode().isModifierKey())) {
            owner(scene).getProperties().put(KEYBOARD, event instanceof KeyEvent);
            follow();
        }
    }

    /** What floats over a window goes on as the window was left. */
    private static Scene owner(Scene scene) {
        Scene owner = scene;
        while (owner.getWindow() instanceof PopupWindow popup
                && popup.getOwnerWindow() != null
                && popup.getOwnerWindow().getScene() != null) {
            owner = popup.getOwnerWindow().getScene();
        }
        return owner;
    }

    private void follow() {
        Scene scene = getScene();
        boolean keyboard = scene != null
                && Boolean.TRUE.equals(owner(scene).getProperties().get(KEYBOARD));
        Bounds box = scene != null && keyboard ? place(scene) : null;
        boolean seen = box != null;
        ring.setVisible(seen);
        casing.setVisible(seen);
        if (box != null) {
            for (Rectangle line : new Rectangle[] {casing, ring}) {
                line.setX(box.getMinX());
                line.setY(box.getMinY());
                line.setWidth(box.getWidth());
                line.setHeight(box.getHeight());
            }
        }
    }

    /** Where the ring goes; null where nothing has the keyboard, or shows by itself that it has. */
    private @Nullable Bounds place(Scene scene) {
        Node owner = scene.getFocusOwner();
        if (owner == null
                || owner == scene.getRoot()
                || owner instanceof TextInputControl
                || !owner.isFocused()
                || owner.getStyleClass().contains(NEVER)) {
            return null;
        }
        Node shown = shown(owner);
        Bounds seen = shown.localToScene(shown.getLayoutBounds());
        for (Parent parent = shown.getParent(); parent != null; parent = parent.getParent()) {
            Node clip = parent.getClip();
            if (clip != null) {
                seen = within(seen, parent.localToScene(clip.getBoundsInParent()), 0);
            }
        }
        Bounds around = new BoundingBox(
                seen.getMinX() - OFF, seen.getMinY() - OFF, seen.getWidth() + 2 * OFF, seen.getHeight() + 2 * OFF);
        Bounds window = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        Bounds ringed = within(around, window, EDGE);
        return seen.getWidth() <= 0 || seen.getHeight() <= 0 ? null : sceneToLocal(ringed);
    }

    /** What a control shows that has the keyboard: of a list or a table the line on which it is, where one is in sight. */
    public static Node shown(Node owner) {
        if (owner instanceof TableView<?> table) {
            return line(table, ".table-row-cell", table.getFocusModel().getFocusedIndex());
        }
        if (owner instanceof ListView<?> list) {
            return line(list, ".list-cell", list.getFocusModel().getFocusedIndex());
        }
        return owner;
    }

    private static Node line(Node control, String style, int index) {
        return control.lookupAll(style).stream()
                .filter(cell -> cell instanceof IndexedCell<?> line && line.getIndex() == index && line.isVisible())
                .findFirst()
                .orElse(control);
    }

    private static Bounds within(Bounds box, Bounds room, double edge) {
        double left = Math.max(box.getMinX(), room.getMinX() + edge);
        double top = Math.max(box.getMinY(), room.getMinY() + edge);
        double right = Math.min(box.getMaxX(), room.getMaxX() - edge);
        double foot = Math.min(box.getMaxY(), room.getMaxY() - edge);
        return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, foot - top));
    }
}
