package uk.mobilityatlas.view.rug;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.desk.picture.GraphicView;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.rug.Rug;

/**
 * A rug whose heads stay while its rows are scrolled, both ways where the window is narrow or the text is large; its names stay
 * while columns are moved. Where few rows have room, the key and the notes stand below the last of them.
 */
final class RugPane extends VBox {
    /** With fewer rows in sight than these the key gives way; with fewer than the others the heads too. */
    private static final int FEW_ROWS = 8;

    private static final int FEWEST_ROWS = 3;
    private static final Duration SETTLING = Duration.millis(160);
    private static final int LINES = 4;
    private static final int FEW_LINES = 2;

    private final Theme theme;
    private final Node notes;
    private final GraphicView top;
    private final GraphicView rows;
    private final GraphicView names;
    private final GraphicView corner;
    private final StackPane header;
    private final PauseTransition settling = new PauseTransition(SETTLING);
    private final GraphicView key;
    private final VBox sheet = new VBox();
    private final ScrollPane heads;
    private final ScrollPane scroll;
    private final StackPane stack;
    private @Nullable Rug rug;
    private @Nullable Graphic painted;

    /**
     * @param reader told of the cell that is pointed at and its column; of nulls when none is
     * @param notes what must be known to read it
     */
    RugPane(Desk desk, BiConsumer<@Nullable GraphicMark, @Nullable Comparison> reader, Node notes) {
        theme = desk.theme();
        this.notes = notes;
        top = still();
        key = still();
        names = still();
        corner = still();
        corner.setId("rug-corner");
        rows = new GraphicView(theme, desk.brush()::toggle);
        rows.setId("rug");
        rows.linkTo(desk.brush(), false);
        rows.readTo(mark -> {
            reader.accept(mark, mark == null ? null : column(mark));
            if (mark != null) {
                reveal(mark.shape().getBounds2D());
            }
        });
        heads = scrolling(top);
        heads.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        heads.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        heads.getStyleClass().add("rug-heads");
        scroll = scrolling(sheet);
        scroll.hvalueProperty().addListener((property, before, now) -> {
            heads.setHvalue(now.doubleValue());
            moveNames();
            settling.playFromStart();
        });
        settling.setOnFinished(event -> settle());
        scroll.vvalueProperty().addListener((property, before, now) -> moveNames());
        scroll.viewportBoundsProperty().addListener((property, before, now) -> fit());
        heightProperty().addListener((property, before, now) -> fit());
        theme.textScaleProperty().addListener((property, before, now) -> fit());
        stack = new StackPane(scroll, pinned(names, scroll));
        stack.getStyleClass().add("rug-stack");
        VBox.setVgrow(stack, Priority.ALWAYS);
        header = new StackPane(heads, pinned(corner, heads));
        header.getStyleClass().add("rug-header");
        getChildren().addAll(header, stack);
    }

    private GraphicView still() {
        GraphicView view = new GraphicView(theme, area -> {});
        view.setFocusTraversable(false);
        view.setMouseTransparent(true);
        return view;
    }

    /** The names over what is moved sideways, no further than that is seen. */
    private static Pane pinned(GraphicView names, ScrollPane moved) {
        names.setManaged(false);
        Pane pane = new Pane(names);
        pane.getStyleClass().add("rug-names");
        pane.setMouseTransparent(true);
        Rectangle seen = new Rectangle();
        pane.setClip(seen);
        moved.viewportBoundsProperty().addListener((property, before, now) -> {
            seen.setWidth(now.getWidth());
            seen.setHeight(now.getHeight());
        });
        return pane;
    }

    private static ScrollPane scrolling(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("compare-scroll");
        return pane;
    }

    void show(@Nullable Rug now) {
        rug = now;
        setVisible(now != null);
        if (now != null) {
            painted = null;
            fit();
        }
    }

    /** Gives all parts the same width, and each the height that it needs. */
    private void fit() {
        Rug shown = rug;
        double room = scroll.getViewportBounds().getWidth();
        if (shown == null || room <= 0) {
            return;
        }
        double scale = theme.textScaleProperty().get();
        double roomy = least(shown, LINES, room, scale);
        double over = high(shown.keyAlone(), room, scale) + high(shown.top(), roomy, scale);
        boolean keyed = getHeight() - over >= FEW_ROWS * Rug.ROW * scale;
        double width = whole(shown, keyed ? roomy : least(shown, FEW_LINES, room, scale), room, scale);
        boolean stay = keyed || getHeight() - high(shown.top(), width, scale) > FEWEST_ROWS * Rug.ROW * scale;
        StackPane.setMargin(heads, new Insets(0, Math.max(0, scroll.getWidth() - room), 0, 0));
        double head = size(top, shown.top(), width, scale);
        heads.setMinHeight(head);
        heads.setPrefHeight(head);
        header.setVisible(stay);
        Graphic part = stay ? shown.body() : shown;
        size(rows, part, width, scale);
        if (!part.equals(painted)) {
            painted = part;
            top.show(shown.top());
            rows.show(part);
            key.show(shown.keyAlone());
            names.show(shown.names());
            corner.show(shown.headNames());
        }
        size(key, shown.keyAlone(), room, scale);
        names.resize(Math.floor(Rug.names(Math.floor(width) / scale) * scale), rows.getPrefHeight());
        names.setVisible(stay && width > room + 1);
        corner.resize(names.getWidth(), head);
        corner.setVisible(names.isVisible());
        arrange(keyed, stay);
        moveNames();
    }

    /** Key and notes stay where there is room for rows; else they stand below the last row. */
    private void arrange(boolean keyed, boolean stay) {
        List<Node> still = new ArrayList<>();
        List<Node> moving = new ArrayList<>(List.of(rows));
        if (keyed) {
            still.add(key);
        } else if (stay) {
            moving.add(key);
        }
        if (stay) {
            still.add(header);
        }
        still.add(stack);
        (keyed ? still : moving).add(notes);
        if (!sheet.getChildren().equals(moving) || !getChildren().equals(still)) {
            getChildren().clear();
            sheet.getChildren().setAll(moving);
            getChildren().setAll(still);
        }
    }

    private static double least(Rug shown, int lines, double room, double scale) {
        return Math.max(room, Math.ceil(shown.leastWidth(lines) * scale));
    }

    /** Where columns are moved sideways, the window shows them whole. */
    private static double whole(Rug shown, double least, double room, double scale) {
        return least <= room + 1 ? least : Math.floor(shown.wholeColumns(least / scale, room / scale) * scale);
    }

    /** Once the columns rest they begin with a whole one beside the names. */
    private void settle() {
        Rug shown = rug;
        double more = sheet.getWidth() - scroll.getViewportBounds().getWidth();
        if (shown != null && names.isVisible() && more > 1) {
            double scale = theme.textScaleProperty().get();
            double step = shown.step(Math.floor(rows.getWidth()) / scale) * scale;
            double value = Math.round(scroll.getHvalue() * more / step) * step / more;
            scroll.setHvalue(Math.max(0, Math.min(1, value)));
        }
    }

    private void moveNames() {
        double over = Math.max(0, sheet.getHeight() - scroll.getViewportBounds().getHeight());
        names.relocate(0, -Math.round(scroll.getVvalue() * over));
    }

    private static double high(Graphic part, double width, double scale) {
        return Math.ceil(part.height(Math.floor(width) / scale) * scale);
    }

    private static double size(GraphicView view, Graphic part, double width, double scale) {
        double height = high(part, width, scale);
        view.setMinSize(Math.floor(width), height);
        view.setPrefHeight(height);
        return height;
    }

    private @Nullable Comparison column(GraphicMark mark) {
        Rug shown = rug;
        double scale = theme.textScaleProperty().get();
        return shown == null
                ? null
                : shown.columnAt(mark.shape().getBounds2D().getCenterX() / scale, Math.floor(rows.getWidth()) / scale)
                        .orElse(null);
    }

    /** Brings the cell that the keyboard stands on into sight, beside the names that stay. */
    private void reveal(Rectangle2D cell) {
        if (rows.isFocused()) {
            double high = scroll.getViewportBounds().getHeight();
            double wide = scroll.getViewportBounds().getWidth();
            double before = names.isVisible() ? names.getWidth() : 0;
            scroll.setVvalue(shift(scroll.getVvalue(), cell.getMinY(), cell.getMaxY(), high, sheet.getHeight()));
            scroll.setHvalue(shift(scroll.getHvalue(), cell.getMinX() - before, cell.getMaxX(), wide, rows.getWidth()));
        }
    }

    private static double shift(double value, double from, double to, double room, double whole) {
        double more = whole - room;
        if (more <= 0) {
            return value;
        }
        double start = value * more;
        double wanted = from < start ? from - 4 : to > start + room ? to + 4 - room : start;
        return Math.max(0, Math.min(1, wanted / more));
    }

    void focus() {
        rows.requestFocus();
    }
}
