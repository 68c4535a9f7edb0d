package uk.mobilityatlas.view.rug;

import java.awt.geom.Rectangle2D;
import java.util.function.BiConsumer;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.desk.picture.GraphicView;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.rug.Rug;

/** A rug whose heads stay while its rows are scrolled, both ways where the window is narrow or the text is large. */
final class RugPane extends VBox {
    private static final int FEWEST_ROWS = 4;

    private final Theme theme;
    private final GraphicView top;
    private final GraphicView rows;
    private final ScrollPane heads;
    private final ScrollPane scroll;
    private @Nullable Rug rug;
    private @Nullable Rug painted;

    /** @param reader told of the cell that is pointed at and its column; of nulls when none is */
    RugPane(Desk desk, BiConsumer<@Nullable GraphicMark, @Nullable Comparison> reader) {
        theme = desk.theme();
        top = new GraphicView(theme, area -> {});
        top.setFocusTraversable(false);
        top.setMouseTransparent(true);
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
        scroll = scrolling(rows);
        scroll.hvalueProperty().addListener((property, before, now) -> heads.setHvalue(now.doubleValue()));
        scroll.viewportBoundsProperty().addListener((property, before, now) -> fit());
        heightProperty().addListener((property, before, now) -> fit());
        theme.textScaleProperty().addListener((property, before, now) -> fit());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(heads, scroll);
    }

    private static ScrollPane scrolling(GraphicView picture) {
        ScrollPane pane = new ScrollPane(picture);
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("compare-scroll");
        return pane;
    }

    void show(@Nullable Rug now) {
        rug = now;
        setVisible(now != null);
        if (now != null) {
            top.show(now.top());
            painted = null;
            fit();
        }
    }

    /** Gives both parts the same width, and each the height that it needs. */
    private void fit() {
        Rug shown = rug;
        double room = scroll.getViewportBounds().getWidth();
        if (shown == null || room <= 0) {
            return;
        }
        double scale = theme.textScaleProperty().get();
        double width = Math.max(room, Math.ceil(shown.leastWidth() * scale));
        heads.setPadding(new Insets(0, Math.max(0, scroll.getWidth() - room), 0, 0));
        double high = size(top, shown.top(), width, scale);
        heads.setMinHeight(high);
        heads.setPrefHeight(high);
        // in a low window, or with large text, the heads scroll with the rows, which else would have no room
        boolean stay = getHeight() - high > FEWEST_ROWS * Rug.ROW * scale;
        Graphic part = stay ? shown.body() : shown;
        if (shown != painted || stay != heads.isManaged()) {
            painted = shown;
            heads.setManaged(stay);
            heads.setVisible(stay);
            rows.show(part);
        }
        size(rows, part, width, scale);
    }

    private static double size(GraphicView view, Graphic part, double width, double scale) {
        double height = Math.ceil(part.height(Math.floor(width) / scale) * scale);
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

    /** Brings the cell that the keyboard stands on into sight. */
    private void reveal(Rectangle2D cell) {
        if (rows.isFocused()) {
            double high = scroll.getViewportBounds().getHeight();
            double wide = scroll.getViewportBounds().getWidth();
            scroll.setVvalue(shift(scroll.getVvalue(), cell.getMinY(), cell.getMaxY(), high, rows.getHeight()));
            scroll.setHvalue(shift(scroll.getHvalue(), cell.getMinX(), cell.getMaxX(), wide, rows.getWidth()));
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
