package uk.mobilityatlas.desk.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** Keeps the keyboard in a part of the window whose controls are made anew. */
public final class KeptFocus {
    private KeptFocus() {}

    /**
     * Makes a part anew. Where the keyboard was in it, it is then on the control of the same name, else on the one that has
     * come into the place of the former.
     */
    public static void through(Parent part, Runnable making) {
        Node owner = part.getScene() == null ? null : part.getScene().getFocusOwner();
        int place = owner == null ? -1 : stops(part).indexOf(owner);
        making.run();
        if (owner != null && place >= 0) {
            Node next = stops(part).contains(owner) ? owner : next(stops(part), owner.getId(), place);
            if (next != null) {
                next.requestFocus();
            }
        }
    }

    private static @Nullable Node next(List<Node> stops, @Nullable String id, int place) {
        if (stops.isEmpty()) {
            return null;
        }
        return stops.stream()
                .filter(stop -> id != null && id.equals(stop.getId()))
                .findFirst()
                .orElse(stops.get(Math.min(place, stops.size() - 1)));
    }

    /** What can have the keyboard in a part, in the order of the Tab key. */
    private static List<Node> stops(Parent part) {
        List<Node> stops = new ArrayList<>();
        collect(part, stops);
        return stops;
    }

    private static void collect(Parent part, List<Node> stops) {
        for (Node child : part.getChildrenUnmodifiable()) {
            if (child.isVisible() && !child.isDisabled()) {
                if (child.isFocusTraversable()) {
                    stops.add(child);
                }
                if (child instanceof Parent parent) {
                    collect(parent, stops);
                }
            }
        }
    }
}
