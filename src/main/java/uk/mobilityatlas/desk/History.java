package uk.mobilityatlas.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import uk.mobilityatlas.comparison.Selection;

/** Undo and redo: the stack of earlier selections, and of those gone back from. */
public final class History {
    private static final int DEPTH = 200;

    private final Deque<Selection> earlier = new ArrayDeque<>();
    private final Deque<Selection> later = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final SelectionState state;
    private boolean travelling;

    public History(SelectionState state) {
        this.state = state;
        state.selectionProperty().addListener((property, before, now) -> remember(before));
    }

    private void remember(Selection before) {
        if (travelling) {
            return;
        }
        push(earlier, before);
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

    private void travel(Deque<Selection> from, Deque<Selection> to) {
        if (from.isEmpty()) {
            return;
        }
        push(to, state.get());
        Selection there = from.pop();
        travelling = true;
        try {
            state.publish(there);
        } finally {
            travelling = false;
        }
        tell();
    }

    private static void push(Deque<Selection> stack, Selection selection) {
        stack.push(selection);
        if (stack.size() > DEPTH) {
            stack.removeLast();
        }
    }

    private void tell() {
        canUndo.set(!earlier.isEmpty());
        canRedo.set(!later.isEmpty());
    }
}
