package uk.mobilityatlas.desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Where a view asks for the finder, which the window then shows above whatever is open. */
public final class FinderState {
    private final ReadOnlyObjectWrapper<@Nullable FinderRequest> request = new ReadOnlyObjectWrapper<>();

    /** Opens the finder, or turns it to something else. */
    public void ask(FinderRequest asked) {
        request.set(asked);
    }

    /** Closes it. */
    public void close() {
        request.set(null);
    }

    public boolean open() {
        return request.get() != null;
    }

    /** What is looked for; null while nothing is. */
    public ReadOnlyObjectProperty<@Nullable FinderRequest> requestProperty() {
        return request.getReadOnlyProperty();
    }
}
