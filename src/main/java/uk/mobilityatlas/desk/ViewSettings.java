package uk.mobilityatlas.desk;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * How the views are arranged: choices that ask nothing new of the figures, each a text under a name of its view's own. The
 * window remembers them, and they are undone with the rest.
 */
public final class ViewSettings {
    private final ReadOnlyObjectWrapper<Map<String, String>> all = new ReadOnlyObjectWrapper<>(Map.of());

    public Map<String, String> get() {
        return all.get();
    }

    public ReadOnlyObjectProperty<Map<String, String>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** Shows another arrangement; one equal to the present changes nothing. */
    public void publish(Map<String, String> next) {
        if (!next.equals(all.get())) {
            all.set(Map.copyOf(next));
        }
    }

    /**
     * A choice that is kept; its first value is kept as no text at all.
     *
     * @param read the value of a text; what it throws means the first value, as for a text of another edition
     */
    public <T> ObjectProperty<T> kept(String name, T first, Function<T, String> write, Function<String, T> read) {
        ObjectProperty<T> choice = new SimpleObjectProperty<>(read(name, first, read));
        choice.addListener((property, before, now) -> {
            Map<String, String> next = new TreeMap<>(all.get());
            next.remove(name);
            if (!now.equals(first)) {
                next.put(name, write.apply(now));
            }
            publish(next);
        });
        all.addListener((property, before, now) -> choice.set(read(name, first, read)));
        return choice;
    }

    private <T> T read(String name, T first, Function<String, T> read) {
        String text = all.get().get(name);
        if (text == null) {
            return first;
        }
        try {
            return read.apply(text);
        } catch (IllegalArgumentException unknown) {
            return first;
        }
    }
}
