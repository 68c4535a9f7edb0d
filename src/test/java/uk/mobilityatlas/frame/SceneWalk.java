package uk.mobilityatlas.frame;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import uk.mobilityatlas.desk.control.PaintedRegion;

/**
 * Walks through all that is in a window and notes what cannot be seen as it is meant: text that is cut, what lies outside the
 * part that holds it or where nothing scrolls to it, what lies on its neighbour, and the same for the words within pictures.
 */
final class SceneWalk {
    /** Where two things touch, or a line of text has a little room over it, nothing is lost. */
    private static final double SLACK = 1.5;
    /** The lowest window on what scrolls through which anything can be read. */
    private static final double LEAST_VIEW = 48;

    private final Set<Fault> faults = new LinkedHashSet<>();

    static Set<Fault> through(Parent root) {
        SceneWalk walk = new SceneWalk();
        Bounds all = root.localToScene(root.getLayoutBounds());
        walk.visit(root, all, "");
        return walk.faults;
    }

    /** @param room where in the window something can be seen, or scrolled to */
    private void visit(Node node, Bounds room, String way) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        Bounds box = node.localToScene(node.getLayoutBounds());
        if (box.getWidth() <= 0 || box.getHeight() <= 0) {
            return;
        }
        String here = named(node) ? way + "/" + name(node) : way;
        boolean leaf = leaf(node);
        double space = space(node);
        Bounds reach = new BoundingBox(room.getMinX(), room.getMinY(), room.getWidth() + space, room.getHeight());
        if (leaf && !within(box, reach)) {
            add(Fault.Kind.UNREACHABLE, words(node), here, round(box) + " of " + round(room));
        }
        if (node instanceof Labeled labeled) {
            cut(labeled, here);
        }
        if (node instanceof TextField field) {
            if (!MeantSo.written(field)) {
                cut(field, here);
            }
            return;
        }
        if (node instanceof PaintedRegion painted) {
            paint(node, painted, here);
        }
        if (node instanceof ScrollBar || node instanceof Separator || !(node instanceof Parent parent)) {
            return;
        }
        if (node instanceof ScrollPane scroll) {
            scrolled(scroll, room, here);
            return;
        }
        Bounds inner = node instanceof VirtualFlow<?>
                        || MeantSo.follows(node)
                        || node.getStyleClass().contains("column-header-background")
                ? endless(room, true, true)
                : room;
        List<Node> children = parent.getChildrenUnmodifiable();
        for (Node child : children) {
            visit(child, inner, here);
        }
        if ((node instanceof Pane || node instanceof PaintedRegion) && inner == room && !MeantSo.framed(node)) {
            hold(parent, children, here);
        }
        if (node instanceof Pane && !(node instanceof TextFlow) && !MeantSo.stack(node)) {
            apart(children, here);
        }
    }

    private void scrolled(ScrollPane scroll, Bounds room, String here) {
        Node content = scroll.getContent();
        if (content == null || !content.isVisible()) {
            return;
        }
        Bounds view = scroll.getViewportBounds();
        Bounds box = scroll.localToScene(scroll.getLayoutBounds());
        Bounds seen = new BoundingBox(box.getMinX(), box.getMinY(), view.getWidth(), view.getHeight());
        if (!within(seen, room)) {
            add(Fault.Kind.UNREACHABLE, "what scrolls", here, round(seen) + " of " + round(room));
        }
        Bounds size = content.getLayoutBounds();
        if (size.getHeight() > view.getHeight() + SLACK && view.getHeight() < LEAST_VIEW) {
            add(Fault.Kind.SQUEEZED, "what scrolls", here, "to " + Math.round(view.getHeight()) + " pixels");
        }
        boolean follows = MeantSo.follows(scroll);
        boolean sideways = follows || scroll.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER;
        boolean down = follows || scroll.getVbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER;
        if (!sideways && size.getWidth() > view.getWidth() + SLACK) {
            add(Fault.Kind.UNREACHABLE, name(content), here, "wider by " + (size.getWidth() - view.getWidth()));
        }
        visit(content, endless(seen, sideways, down), here);
    }

    private static Bounds endless(Bounds room, boolean sideways, boolean down) {
        double far = 1e6;
        return new BoundingBox(
                sideways ? -far : room.getMinX(),
                down ? -far : room.getMinY(),
                sideways ? 2 * far : room.getWidth(),
                down ? 2 * far : room.getHeight());
    }

    /** Text that a control shortens because it has no room for it. */
    private void cut(Labeled labeled, String here) {
        String whole = labeled.getText() == null ? "" : labeled.getText();
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text text && text.isVisible() && !whole.isBlank()) {
                String shown = text.getText() == null ? "" : text.getText();
                boolean shortened = shown.endsWith(labeled.getEllipsisString()) && !whole.endsWith("...");
                Bounds box = labeled.getLayoutBounds();
                Bounds words = text.getBoundsInParent();
                if (shortened || shown.isBlank()) {
                    add(Fault.Kind.CUT, "“" + whole + "”", here, "to “" + shown + "”");
                } else if (words.getMinX() < -SLACK
                        || words.getMaxX() > box.getWidth() + SLACK + space(text)
                        || words.getHeight() > box.getHeight() + 2 * SLACK) {
                    add(Fault.Kind.CUT, "“" + whole + "”", here, round(words) + " of " + round(box));
                } else if (text.getWrappingWidth() > 0) {
                    broken(text, here);
                }
            }
        }
    }

    /** A word that is wider than its line is broken anywhere. */
    private void broken(Text text, String here) {
        for (String word : text.getText().split("[\\s\\-–/.·]+")) {
            Text one = new Text(word);
            one.setFont(text.getFont());
            if (one.getLayoutBounds().getWidth() > text.getWrappingWidth() + SLACK) {
                add(Fault.Kind.CUT, "“" + word + "”", here, "broken within the word");
            }
        }
    }

    /** The space at the end of a line that is wrapped counts as part of it, and may stand outside. */
    private static double space(Node node) {
        return node instanceof Text text && (text.getWrappingWidth() > 0 || text.getParent() instanceof TextFlow)
                ? text.getFont().getSize() * 0.3
                : 0;
    }

    /** A field shows all of what is written in it. */
    private void cut(TextField field, String here) {
        for (Node node : field.lookupAll(".text")) {
            if (node instanceof Text text && text.isVisible() && !text.getText().isBlank()) {
                Bounds pane = text.getParent().getParent().getLayoutBounds();
                double room = text.getParent().getClip() == null
                        ? pane.getWidth()
                        : text.getParent().getClip().getLayoutBounds().getWidth();
                if (text.getLayoutBounds().getWidth() > room + SLACK) {
                    add(
                            Fault.Kind.CUT,
                            "“" + text.getText() + "”",
                            here,
                            Math.round(text.getLayoutBounds().getWidth()) + " in " + Math.round(room));
                }
            }
        }
    }

    /** The words of a picture lie in it and apart from each other. */
    private void paint(Node node, PaintedRegion painted, String here) {
        PaintedWords surface = new PaintedWords();
        painted.paintAgain(surface);
        Bounds box = node.getLayoutBounds();
        Rectangle2D frame =
                new Rectangle2D.Double(-SLACK, -SLACK, box.getWidth() + 2 * SLACK, box.getHeight() + 2 * SLACK);
        List<PaintedWords.Words> all = surface.words();
        surface.covered()
                .forEach(words -> add(
                        Fault.Kind.PICTURE_OVERLAP,
                        "“" + words.text() + "”",
                        here,
                        "partly painted over at " + round(words.box())));
        boolean down = bars(node, Orientation.VERTICAL);
        boolean aside = bars(node, Orientation.HORIZONTAL);
        for (int i = 0; i < all.size(); i++) {
            PaintedWords.Words one = all.get(i);
            if (one.text().endsWith("\u2026")) {
                add(Fault.Kind.CUT, "“" + one.text() + "”", here, "in the picture");
            }
            boolean held = (aside
                            || one.box().getMinX() >= frame.getMinX()
                                    && one.box().getMaxX() <= frame.getMaxX())
                    && (down
                            || one.box().getMinY() >= frame.getMinY()
                                    && one.box().getMaxY() <= frame.getMaxY());
            if (!held) {
                add(Fault.Kind.PICTURE_LEFT, "“" + one.text() + "”", here, round(one.box()) + " of " + round(frame));
            }
            for (PaintedWords.Words other : all.subList(i + 1, all.size())) {
                Rectangle2D both = one.box().createIntersection(other.box());
                if (both.getWidth() > SLACK && both.getHeight() > SLACK) {
                    add(
                            Fault.Kind.PICTURE_OVERLAP,
                            "“" + one.text() + "” and “" + other.text() + "”",
                            here,
                            round(both));
                }
            }
        }
    }

    /** Whether a picture that moves its own content has a bar in sight to do it with. */
    private static boolean bars(Node node, Orientation way) {
        return ((Parent) node)
                .getChildrenUnmodifiable().stream()
                        .anyMatch(child ->
                                child instanceof ScrollBar bar && bar.isVisible() && bar.getOrientation() == way);
    }

    /** What is in a part of the window lies within it. */
    private void hold(Parent parent, List<Node> children, String here) {
        Bounds box = parent.getLayoutBounds();
        for (Node child : children) {
            double space = space(child);
            Bounds room = new BoundingBox(0, 0, box.getWidth() + space, box.getHeight());
            if (occupies(child) && !within(placed(child), room)) {
                add(Fault.Kind.OUTSIDE, name(child), here, round(placed(child)) + " of " + round(room));
            }
        }
    }

    private void apart(List<Node> children, String here) {
        for (int i = 0; i < children.size(); i++) {
            for (Node other : children.subList(i + 1, children.size())) {
                Node one = children.get(i);
                if (occupies(one) && occupies(other) && overlap(placed(one), placed(other))) {
                    add(
                            Fault.Kind.OVERLAP,
                            name(one) + " and " + name(other),
                            here,
                            round(placed(one)) + " " + round(placed(other)));
                }
            }
        }
    }

    /** Where a node lies in its parent, without shadows and rings of focus. */
    private static Bounds placed(Node node) {
        return node.localToParent(node.getLayoutBounds());
    }

    private static boolean overlap(Bounds one, Bounds other) {
        double wide = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double high = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return wide > SLACK && high > SLACK;
    }

    private static boolean within(Bounds box, Bounds room) {
        return box.getMinX() >= room.getMinX() - SLACK
                && box.getMinY() >= room.getMinY() - SLACK
                && box.getMaxX() <= room.getMaxX() + SLACK
                && box.getMaxY() <= room.getMaxY() + SLACK;
    }

    /** What shows something or can be used; an empty region only keeps others apart. */
    private static boolean occupies(Node node) {
        if (!node.isVisible()
                || node.getLayoutBounds().getWidth() <= 0
                || node.getLayoutBounds().getHeight() <= 0) {
            return false;
        }
        if (node instanceof Labeled labeled) {
            return labeled.getGraphic() != null
                    || labeled.getText() != null && !labeled.getText().isBlank();
        }
        if (node instanceof Control || node instanceof PaintedRegion || !(node instanceof Region region)) {
            return true;
        }
        return region.getChildrenUnmodifiable().stream().anyMatch(SceneWalk::occupies);
    }

    /** What cannot be taken apart any further. */
    private static boolean leaf(Node node) {
        return node instanceof Text && !(node.getParent() instanceof TextField)
                || node instanceof PaintedRegion
                || node instanceof Control && !(node instanceof ScrollPane);
    }

    private void add(Fault.Kind kind, String what, String where, String measure) {
        faults.add(new Fault(kind, what, where, measure));
    }

    private static String round(Bounds box) {
        return round(new Rectangle2D.Double(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()));
    }

    private static String round(Rectangle2D box) {
        return String.format(
                Locale.ROOT, "[%.0f,%.0f %.0f x %.0f]", box.getX(), box.getY(), box.getWidth(), box.getHeight());
    }

    private static String words(Node node) {
        return node instanceof Text text ? "“" + text.getText() + "”" : name(node);
    }

    /** A container without a name or a style of its own says nothing on the way to a fault. */
    private static boolean named(Node node) {
        return node.getId() != null || !node.getStyleClass().isEmpty();
    }

    private static String name(Node node) {
        String id = node.getId();
        if (id != null && !id.isBlank()) {
            return "#" + id;
        }
        List<String> styles = new ArrayList<>(node.getStyleClass());
        String said = node instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isBlank()
                ? "“" + labeled.getText() + "”"
                : "";
        return node.getClass().getSimpleName() + (styles.isEmpty() ? "" : "." + styles.get(styles.size() - 1)) + said;
    }
}
