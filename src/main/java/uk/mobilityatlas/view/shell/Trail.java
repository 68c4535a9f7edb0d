package uk.mobilityatlas.view.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.desk.screen.Screen;

/** The views that were open before, and where the keyboard was in each: the way back. */
final class Trail {
    private static final int LONGEST = 30;

    private record Visit(Screen screen, @Nullable Node focused) {}

    private final ObjectProperty<Screen> open;
    private final Deque<Visit> before = new ArrayDeque<>();
    private boolean going;

    /** @param focused where the keyboard is; asked before the view changes */
    Trail(ObjectProperty<Screen> open, Supplier<@Nullable Node> focused) {
        this.open = open;
        open.addListener((property, left, now) -> {
            if (!going) {
                before.push(new Visit(left, focused.get()));
                if (before.size() > LONGEST) {
                    before.removeLast();
                }
            }
        });
    }

    /** Goes back to the view before, with the keyboard where it was; stays where there is none. */
    void back() {
        Visit visit = before.poll();
        if (visit == null) {
            return;
        }
        going = true;
        open.set(visit.screen());
        going = false;
        Node focused = visit.focused();
        if (focused != null && focused.getScene() != null) {
            focused.requestFocus();
        } else {
            visit.screen().focus();
        }
    }
}
