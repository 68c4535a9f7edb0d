package uk.mobilityatlas.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import uk.mobilityatlas.comparison.Selection;

/** Undo and redo: the stack of earlier selections and arrangements of the views, and of those gone back from. */
public final class History {
    private static final int DEPTH = 200;

    private record Moment(Selection selection, Map<String, String> viewSettings) {}

    private final Deque<Moment> earlier = new ArrayDeque<>();
    private final Deque<Moment> later = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final SelectionState state;
    private boolean travelling;

    public History(SelectionState state) {
        this.state = state;
        ViewSettings viewSettings = state.viewSettings();
        state.selectionProperty()
                .addListener((property, before, now) -> remember(new Moment(before, viewSettings.get())));
        viewSettings.allProperty().addListener((property, before, now) -> remember(new Moment(state.get(), before)));
    }

    private void remember(Moment before) {
        if (travelling) {
            return;
        }
        push(earlier, before);
        later.clear();
        tell();
    }

    /** Begins anew from what is shown now: nothing before it can be gone back to. */
    public void begin() {
        earlier.clear();
        later.clear();
        tell();
    }

    /** Goes back to the selection before; does nothing at the beginning. */
    public void undo() {
        travel(earlier, later);
    }

    /** Takes an undo back; does nothing when there is none. */
    public void redo() {
        travel(later, earlier);
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    private void travel(Deque<Moment> from, Deque<Moment> to) {
        if (from.isEmpty()) {
            return;
        }
        push(to, new Moment(state.get(), state.viewSettings().get()));
        Moment there = from.pop();
        travelling = true;
        try {
            state.publish(there.selection());
            state.viewSettings().publish(there.viewSettings());
        } finally {
            travelling = false;
        }
        tell();
    }

    private static void push(Deque<Moment> stack, Moment moment) {
        stack.push(moment);
        if (stack.size() > DEPTH) {
            stack.removeLast();
        }
    }

    private void tell() {
        canUndo.set(!earlier.isEmpty());
        canRedo.set(!later.isEmpty());
    }
}
