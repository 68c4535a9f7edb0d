package uk.mobilityatlas.view.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import uk.mobilityatlas.desk.control.Compactable;

/**
 * Controls in a row, none of them ever cut: where they have too little room, first the fields are made narrower, then buttons
 * keep their icons alone, then the menus have their labels over their values, then long values are shortened, and at last all stand in two rows.
 */
class BarPane extends Pane {
    private static final String SHRINKS = "shrinks";
    private static final double GAP = 10;
    private static final int ICONS = 1;
    private static final int STACKED = 2;
    private static final int SHORTENED = 3;
    private static final int TWO_ROWS = 4;

    /** Marks a button whose icon says enough where there is little room. */
    static <T extends Labeled> T shrinking(T button) {
        button.getStyleClass().add(SHRINKS);
        return button;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        int level = level(width);
        if (width >= 0) {
            // how high a menu is depends on how its label stands
            shape(level);
        }
        double high = 0;
        List<List<Node>> rows = rows(level);
        for (List<Node> row : rows) {
            high += rowHeight(row);
        }
        return snappedTopInset() + high + GAP / 2 * (rows.size() - 1) + snappedBottomInset();
    }

    private static double rowHeight(List<Node> row) {
        return row.stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        int level = level(getWidth());
        shape(level);
        List<List<Node>> rows = rows(level);
        double used = rows.stream().mapToDouble(BarPane::rowHeight).sum() + GAP / 2 * (rows.size() - 1);
        double y = Math.round((getHeight() - used) / 2);
        for (List<Node> row : rows) {
            double high = rowHeight(row);
            place(row, level, y, high);
            y += high + GAP / 2;
        }
    }

    /** The field and what is done stand in the first of two rows, what is asked in the second. */
    private List<List<Node>> rows(int level) {
        List<Node> shown = getChildren().stream().filter(Node::isManaged).toList();
        int spacer = 0;
        while (spacer < shown.size() && !spacer(shown.get(spacer))) {
            spacer++;
        }
        if (level < TWO_ROWS || shown.size() < 2) {
            return List.of(shown);
        }
        List<Node> first = new ArrayList<>(shown.subList(0, 1));
        first.addAll(shown.subList(spacer, shown.size()));
        return List.of(first, shown.subList(1, spacer));
    }

    private void place(List<Node> row, int level, double y, double high) {
        double left = room(getWidth()) - least(row, level);
        double x = snappedLeftInset();
        List<Double> widths = new ArrayList<>();
        for (Node node : row) {
            double least = Math.ceil(least(node, level));
            double most = HBox.getHgrow(node) == Priority.ALWAYS && node.maxWidth(-1) == Double.MAX_VALUE
                    ? left
                    : node.prefWidth(-1) - least;
            double more = field(node) ? Math.max(0, Math.min(left, most)) : 0;
            left -= more;
            widths.add(least + more);
        }
        for (int i = 0; i < row.size(); i++) {
            Node node = row.get(i);
            double wide = spacer(node) ? Math.max(0, left) : widths.get(i);
            double tall = Math.min(high, node.prefHeight(wide));
            node.resizeRelocate(Math.round(x), Math.round(y + (high - tall) / 2), wide, tall);
            x += wide + GAP;
        }
    }

    private double room(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private int level(double width) {
        if (width < 0) {
            return 0;
        }
        for (int level = 0; level < TWO_ROWS; level++) {
            if (least(rows(level).get(0), level) <= room(width)) {
                return level;
            }
        }
        return TWO_ROWS;
    }

    private static double least(List<Node> row, int level) {
        double sum = GAP * Math.max(0, row.size() - 1);
        for (Node node : row) {
            sum += Math.ceil(least(node, level));
        }
        return sum;
    }

    private static double least(Node node, int level) {
        if (spacer(node)) {
            return 0;
        }
        if (node instanceof Compactable menu) {
            return menu.width(form(level));
        }
        if (shrinks(node)) {
            return width((Labeled) node, level >= ICONS);
        }
        return field(node) ? node.minWidth(-1) : node.prefWidth(-1);
    }

    private static double width(Labeled button, boolean iconAlone) {
        boolean alone = button.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY;
        Text words = new Text(button.getText());
        words.setFont(button.getFont());
        double text = Math.ceil(words.getLayoutBounds().getWidth()) + button.getGraphicTextGap();
        return button.prefWidth(-1) + (alone == iconAlone ? 0 : iconAlone ? -text : text);
    }

    private void shape(int level) {
        for (Node node : getChildren()) {
            if (node instanceof Compactable menu) {
                menu.take(form(level));
            } else if (shrinks(node)) {
                ((Labeled) node).setContentDisplay(level >= ICONS ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            }
        }
    }

    private static Compactable.Form form(int level) {
        return switch (level) {
            case STACKED -> Compactable.Form.STACKED;
            case SHORTENED -> Compactable.Form.SHORTENED;
            default -> Compactable.Form.WHOLE;
        };
    }

    private static boolean shrinks(Node node) {
        return node instanceof Labeled && node.getStyleClass().contains(SHRINKS);
    }

    private static boolean spacer(Node node) {
        return node.getClass() == Region.class;
    }

    private static boolean field(Node node) {
        return !(node instanceof Labeled) && !spacer(node);
    }
}
