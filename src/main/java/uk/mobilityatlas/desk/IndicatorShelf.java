package uk.mobilityatlas.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The indicators that a user keeps at hand: those marked with a star, and those looked at last. */
public final class IndicatorShelf {
    /** So many of those looked at last are kept. */
    public static final int MOST_RECENT = 10;

    private final ReadOnlyObjectWrapper<List<String>> favourites = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> recent = new ReadOnlyObjectWrapper<>(List.of());

    IndicatorShelf(SelectionState state) {
        state.selectionProperty().addListener((property, before, now) -> {
            if (!before.indicator().equals(now.indicator())) {
                look(before.indicator());
                look(now.indicator());
            }
        });
    }

    private void look(String id) {
        List<String> newest = new ArrayList<>(recent.get());
        newest.remove(id);
        newest.add(0, id);
        recent.set(List.copyOf(newest.subList(0, Math.min(MOST_RECENT, newest.size()))));
    }

    /** Takes over what was remembered. */
    public void recall(List<String> starred, List<String> looked) {
        favourites.set(List.copyOf(starred));
        recent.set(List.copyOf(looked.subList(0, Math.min(MOST_RECENT, looked.size()))));
    }

    /** Marks an indicator with a star, or takes the star away. */
    public void star(String id) {
        List<String> starred = new ArrayList<>(favourites.get());
        if (!starred.remove(id)) {
            starred.add(id);
        }
        favourites.set(List.copyOf(starred));
    }

    public boolean starred(String id) {
        return favourites.get().contains(id);
    }

    /** Ids of those with a star, the first marked first. */
    public ReadOnlyObjectProperty<List<String>> favouritesProperty() {
        return favourites.getReadOnlyProperty();
    }

    /** Ids of those looked at last, the newest first. */
    public ReadOnlyObjectProperty<List<String>> recentProperty() {
        return recent.getReadOnlyProperty();
    }
}
