package uk.mobilityatlas.desk;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import uk.mobilityatlas.comparison.Selection;

/** The one place that holds what the window shows: views read it and publish changed copies. */
public final class SelectionState {
    private final ReadOnlyObjectWrapper<Selection> selection;
    private final ViewSettings viewSettings = new ViewSettings();

    public SelectionState(Selection first) {
        selection = new ReadOnlyObjectWrapper<>(this, "selection", first);
    }

    /** How the views are arranged. */
    public ViewSettings viewSettings() {
        return viewSettings;
    }

    public Selection get() {
        return selection.get();
    }

    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** Shows another selection; one equal to the present changes nothing. */
    public void publish(Selection next) {
        if (!next.equals(selection.get())) {
            selection.set(next);
        }
    }

    /** Publishes a changed copy of the present selection. */
    public void change(UnaryOperator<Selection> change) {
        publish(change.apply(get()));
    }
}
