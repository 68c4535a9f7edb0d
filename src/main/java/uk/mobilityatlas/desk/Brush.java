package uk.mobilityatlas.desk;

import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import uk.mobilityatlas.area.AreaCode;

/** The areas that are picked out for the moment, in every view at once. No part of the selection, so not of undo either. */
public final class Brush {
    private final ReadOnlyObjectWrapper<Set<AreaCode>> areas = new ReadOnlyObjectWrapper<>(this, "areas", Set.of());

    public Set<AreaCode> get() {
        return areas.get();
    }

    public ReadOnlyObjectProperty<Set<AreaCode>> areasProperty() {
        return areas.getReadOnlyProperty();
    }

    /** Picks out these areas and no others. */
    public void put(Set<AreaCode> picked) {
        if (!picked.equals(areas.get())) {
            areas.set(Set.copyOf(picked));
        }
    }

    /** Picks out one more area, or no longer. */
    public void toggle(AreaCode area) {
        Set<AreaCode> changed = new HashSet<>(areas.get());
        if (!changed.remove(area)) {
            changed.add(area);
        }
        put(changed);
    }

    public void clear() {
        put(Set.of());
    }

    public boolean isEmpty() {
        return areas.get().isEmpty();
    }
}
