package uk.mobilityatlas.view.shell;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.desk.screen.Screen;

/** Where the keyboard is while a view opens: on the button of the rail that names it, and in the view as soon as that can have it. */
final class ArrivingFocus {
    private final Node stage;
    private final Function<Screen, Node> button;
    private final Runnable trying = this::arrive;
    private @Nullable Scene scene;
    private @Nullable Screen awaited;
    private @Nullable Node waiting;

    /**
     * @param stage where the open view stands
     * @param button what names a view at the window's edge
     */
    ArrivingFocus(Node stage, Function<Screen, Node> button) {
        this.stage = stage;
        this.button = button;
    }

    /** Leads the keyboard into a view that has been opened. */
    void lead(Screen screen) {
        end();
        Scene now = stage.getScene();
        if (now == null) {
            return;
        }
        Node named = button.apply(screen);
        scene = now;
        awaited = screen;
        waiting = named;
        named.requestFocus();
        // what scrolls has its content only then
        stage.applyCss();
        now.addPostLayoutPulseListener(trying);
        arrive();
    }

    /** Tries again after each change of the window, until it is there or somebody has moved it. */
    private void arrive() {
        Scene now = scene;
        Screen screen = awaited;
        if (now == null || screen == null) {
            return;
        }
        if (now.getFocusOwner() == waiting) {
            screen.focus();
        }
        if (now.getFocusOwner() != waiting) {
            end();
        }
    }

    private void end() {
        Scene before = scene;
        if (before != null) {
            before.removePostLayoutPulseListener(trying);
        }
        scene = null;
        awaited = null;
        waiting = null;
    }
}
