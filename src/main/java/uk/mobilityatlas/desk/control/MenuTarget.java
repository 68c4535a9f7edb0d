package uk.mobilityatlas.desk.control;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;

/**
 * What a menu is opened on: the place that is pointed at, with what is said of it there.
 *
 * @param words the figure in words, as it stands where the menu is opened; empty where the place stands alone
 * @param indicator the id of what is figured, where it is not the present indicator
 */
public record MenuTarget(AreaCode area, String words, @Nullable String indicator) {
    private static final String AREA = "menu-area";
    private static final String ENTRIES = "menu-entries";
    private static final String PLACE = "menu-place";

    /** A place by itself. */
    public static MenuTarget of(AreaCode area) {
        return new MenuTarget(area, "", null);
    }

    /** Names the place on which a menu over a node is opened, asked each time. */
    public static void put(Node node, Supplier<Optional<MenuTarget>> target) {
        node.getProperties().put(AREA, target);
    }

    /** Names where within a node that stands on which its menu is opened by a key, asked each time. */
    public static void standsAt(Node node, Supplier<Optional<Rectangle2D>> place) {
        node.getProperties().put(PLACE, place);
    }

    /** Where within a node that stands on which its menu is opened by a key. */
    @SuppressWarnings("unchecked")
    public static Optional<Rectangle2D> place(Node node) {
        return node.hasProperties() && node.getProperties().get(PLACE) instanceof Supplier<?> supplier
                ? ((Supplier<Optional<Rectangle2D>>) supplier).get()
                : Optional.empty();
    }

    /** Names what else a menu over a node offers. */
    public static void offer(Node node, Supplier<List<MenuItem>> entries) {
        node.getProperties().put(ENTRIES, entries);
    }

    /** The place that a node, or the nearest around it that knows one, is about. */
    public static Optional<MenuTarget> at(@Nullable Node node) {
        for (Node around = node; around != null; around = around.getParent()) {
            if (around.hasProperties() && around.getProperties().get(AREA) instanceof Supplier<?> supplier) {
                Object found = supplier.get();
                if (found instanceof Optional<?> there
                        && there.isPresent()
                        && there.get() instanceof MenuTarget target) {
                    return Optional.of(target);
                }
            }
        }
        return Optional.empty();
    }

    /** What a node, or the nearest around it that has something, offers besides. */
    @SuppressWarnings("unchecked")
    public static List<MenuItem> entries(@Nullable Node node) {
        for (Node around = node; around != null; around = around.getParent()) {
            if (around.hasProperties() && around.getProperties().get(ENTRIES) instanceof Supplier<?> supplier) {
                return ((Supplier<List<MenuItem>>) supplier).get();
            }
        }
        return List.of();
    }
}
