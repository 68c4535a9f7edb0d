package uk.mobilityatlas.frame;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;

/** The few places where parts of the window lie on each other, or are not all seen, because they are meant to: one line each. */
final class MeantSo {
    /** Whose children lie on each other. */
    private static final Set<String> STACKS = Set.of(
            // the window, and the finder over it
            ".root",
            // the map, and on its sea the tools, the card and its line
            ".explore",
            // the layers of a picture
            ".graphic-view",
            // the open view, and on its foot a notice
            "#view-stack",
            // the views, and over them the pages on methods while they are read
            "#below-bar",
            // the frame of a card that floats, which the card lies on
            ".popover",
            // the rows of a rug, and over their beginnings the names, which stay while the columns move
            ".rug-stack",
            // and the same of its heads
            ".rug-header");

    /** What is moved along with something that scrolls, and so needs no bar of its own. */
    private static final Set<String> FOLLOWERS = Set.of(
            // the heads and the names of a rug follow its rows
            ".rug-heads", ".rug-names");

    /** Fields whose text is the user's own, of any length: it moves along in them, and stands whole where it is pointed at. */
    private static final Set<String> WRITTEN = Set.of("#story-name");

    private MeantSo() {}

    /** Whether what is in it is drawn around it, as the frame and the arrow of a card that floats are. */
    static boolean framed(Node part) {
        return named(part, Set.of(".popover"));
    }

    /** Whether a field may hold more than it shows. */
    static boolean written(Node field) {
        return named(field, WRITTEN);
    }

    /** Whether what is in it may lie on each other. */
    static boolean stack(Node parent) {
        return named(parent, STACKS);
    }

    /** Whether what is in it is moved along with its neighbour. */
    static boolean follows(Node part) {
        return named(part, FOLLOWERS);
    }

    private static boolean named(Node node, Set<String> names) {
        return names.contains("#" + node.getId())
                || node.getStyleClass().stream().anyMatch(style -> names.contains("." + style));
    }

    /** For a message: what all of them are. */
    static List<String> stacks() {
        return STACKS.stream().sorted().toList();
    }
}
