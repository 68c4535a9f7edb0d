package uk.mobilityatlas.view.profile;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.desk.MethodPages;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.desk.control.CanvasGraphics;
import uk.mobilityatlas.desk.control.MenuTarget;
import uk.mobilityatlas.desk.control.PaintedRegion;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.profile.Spine;

/**
 * The spine chart under heads that stay: only the rows in sight are painted, and where it is narrow it is moved sideways. Rows
 * are pointed at with the mouse or gone over with the arrow keys; each column's head leads to the page of its method.
 */
final class SpinePane extends Region implements PaintedRegion {
    static final int NONE = -1;
    private static final double BAR = 12;
    private static final double EDGE = 20;
    /** The least that the heads take, in pixels of the design. */
    private static final double LEAST_HEAD = 30;
    /** One press of an arrow key moves so far sideways. */
    private static final double STEP = 60;
    /** With fewer rows in sight than these the key gives way: each row has its mark and its word. */
    private static final int FEW_ROWS = 9;

    private final Canvas head = new Canvas();
    private final Canvas rows = new Canvas();
    private final Canvas overlay = new Canvas();
    private final ScrollBar scroll = new ScrollBar();
    private final ScrollBar sideways = new ScrollBar();
    private final HeadLinks heads;
    private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper(NONE);
    private final Theme theme;
    private final IntConsumer chosen;
    private @Nullable Spine spine;
    private List<GraphicMark> marks = List.of();

    /** @param chosen told when a row is clicked, or Enter pressed on it */
    SpinePane(Theme theme, MethodPages methods, IntConsumer chosen) {
        this.theme = theme;
        heads = new HeadLinks(methods, EDGE);
        this.chosen = chosen;
        setId("spine");
        getStyleClass().add("graphic-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        theme.textScaleProperty().addListener((property, before, now) -> grow());
        grow();
        scroll.setOrientation(Orientation.VERTICAL);
        scroll.setFocusTraversable(false);
        scroll.valueProperty().addListener((property, before, now) -> drawRows());
        sideways.setOrientation(Orientation.HORIZONTAL);
        sideways.setFocusTraversable(false);
        sideways.valueProperty().addListener((property, before, now) -> draw());
        for (Canvas canvas : List.of(head, rows, overlay)) {
            canvas.setManaged(false);
            canvas.setMouseTransparent(true);
        }
        heads.setManaged(false);
        getChildren().addAll(head, rows, overlay, scroll, sideways, heads);
        setOnMouseMoved(event -> mark(rowAt(event.getX(), event.getY())));
        setOnMouseExited(event -> mark(NONE));
        setOnMouseClicked(event -> {
            requestFocus();
            mark(rowAt(event.getX(), event.getY()));
            if (event.getButton() == MouseButton.PRIMARY) {
                choose(marked.get());
            }
        });
        addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (!event.isKeyboardTrigger()) {
                mark(rowAt(event.getX(), event.getY()));
            }
        });
        MenuTarget.standsAt(this, this::place);
        setOnScroll(event -> {
            scroll.setValue(within(scroll.getValue() - event.getDeltaY() / scale()));
            aside(-event.getDeltaX() / scale());
        });
        setOnKeyPressed(this::key);
        focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                mark(NONE);
            }
        });
    }

    /** Shows another chart, from its top if it is of another place. */
    void show(Spine now) {
        Spine before = spine;
        boolean same = before != null
                && before.profile().area().equals(now.profile().area())
                && before.byTopic() == now.byTopic()
                && before.profile().rows().size() == now.profile().rows().size();
        spine = now;
        marks = now.marks(new Size(1000, 1000));
        marked.set(NONE);
        if (!same) {
            scroll.setValue(0);
        }
        setAccessibleText(now.headline() + ". " + now.summary());
        requestLayout();
    }

    /** The row that is pointed at; {@link #NONE} for none. */
    ReadOnlyIntegerProperty markedProperty() {
        return marked.getReadOnlyProperty();
    }

    /** The rows that are seen now, of the same chart in colours for paper. */
    Graphic seen(Spine paper) {
        return paper.seen(height(), scroll.getValue());
    }

    /** What the row that is pointed at says; empty for none. */
    String words() {
        int at = marked.get();
        return at < 0 || at >= marks.size() ? "" : marks.get(at).words();
    }

    @Override
    protected void layoutChildren() {
        Spine shown = spine;
        if (shown == null || getWidth() < 200 || getHeight() < LEAST_HEAD) {
            return;
        }
        double top = top(shown);
        double foot = getHeight() - (narrow() ? BAR : 0);
        head.setWidth(room() * scale());
        head.setHeight(top);
        head.setLayoutX(EDGE);
        for (Canvas canvas : List.of(rows, overlay)) {
            canvas.setWidth(room() * scale());
            canvas.setHeight(Math.max(0, foot - top));
            canvas.setLayoutY(top);
            canvas.setLayoutX(EDGE);
        }
        double height = height();
        scroll.resizeRelocate(getWidth() - BAR - 2, top, BAR, Math.max(0, foot - top));
        double over = Math.max(0, shown.rowsHeight() - height);
        scroll.setVisible(over > 0);
        scroll.setMax(over);
        scroll.setVisibleAmount(over * height / Math.max(height, shown.rowsHeight()));
        scroll.setUnitIncrement(Spine.ROW);
        scroll.setBlockIncrement(Math.max(Spine.ROW, height - Spine.ROW));
        scroll.setValue(within(scroll.getValue()));
        sideways.setVisible(narrow());
        sideways.resizeRelocate(EDGE, foot, getWidth() - 2 * EDGE, BAR);
        double hidden = width() - room();
        sideways.setMax(hidden);
        sideways.setVisibleAmount(hidden * room() / width());
        sideways.setUnitIncrement(STEP);
        sideways.setBlockIncrement(room());
        sideways.setValue(Math.max(0, Math.min(hidden, sideways.getValue())));
        draw();
    }

    private void draw() {
        Spine shown = spine;
        if (shown != null && head.getWidth() > 0) {
            scaled(head, g -> shown.paintHead(g, width(), keyed()));
            heads.lay(shown.heads(width(), keyed()), scale(), sideways.getValue(), room());
            drawRows();
        }
    }

    /** How much larger text is shown than the design has it; the chart is painted smaller and shown larger. */
    private double scale() {
        return theme.textScaleProperty().get();
    }

    private void grow() {
        setMinSize(0, (LEAST_HEAD + 3 * Spine.ROW) * scale());
        requestLayout();
    }

    /** The width that is seen of it, in pixels of the design. */
    private double room() {
        return Math.floor((getWidth() - 2 * EDGE) / scale());
    }

    private boolean narrow() {
        return room() < Spine.LEAST_WIDTH;
    }

    /** The chart's width in pixels of the design. */
    private double width() {
        return Math.max(room(), Spine.LEAST_WIDTH);
    }

    private boolean keyed() {
        Spine shown = spine;
        return shown != null && getHeight() / scale() - shown.head(width(), true) >= FEW_ROWS * Spine.ROW;
    }

    /** How high the heads are, in pixels of the window. */
    private double top(Spine shown) {
        return Math.ceil(shown.head(width(), keyed()) * scale());
    }

    /** The height of the rows in sight, in pixels of the design. */
    private double height() {
        Spine shown = spine;
        double taken = (shown == null ? 0 : top(shown)) + (narrow() ? BAR : 0);
        return Math.floor((getHeight() - taken) / scale());
    }

    private void aside(double by) {
        sideways.setValue(Math.max(0, Math.min(sideways.getMax(), sideways.getValue() + by)));
    }

    private void scaled(Canvas canvas, Consumer<CanvasGraphics> painter) {
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        CanvasGraphics g = new CanvasGraphics(canvas.getGraphicsContext2D());
        g.scale(scale(), scale());
        g.translate(-sideways.getValue(), 0);
        painter.accept(g);
        g.translate(sideways.getValue(), 0);
        g.scale(1 / scale(), 1 / scale());
    }

    @Override
    public void paintAgain(Graphics2D g) {
        Spine shown = spine;
        if (shown != null) {
            double top = top(shown) / scale();
            g.translate(EDGE, 0);
            g.scale(scale(), scale());
            g.translate(-sideways.getValue(), 0);
            shown.paintHead(g, width(), keyed());
            g.translate(0, top);
            shown.paintRows(g, new Size(width(), height()), scroll.getValue());
            g.translate(sideways.getValue(), -top);
            g.scale(1 / scale(), 1 / scale());
            g.translate(-EDGE, 0);
        }
    }

    private void drawRows() {
        Spine shown = spine;
        if (shown == null || rows.getWidth() <= 0) {
            return;
        }
        scaled(rows, g -> shown.paintRows(g, new Size(width(), height()), scroll.getValue()));
        drawMark();
    }

    private void drawMark() {
        overlay.getGraphicsContext2D().clearRect(0, 0, overlay.getWidth(), overlay.getHeight());
        Spine shown = spine;
        int at = marked.get();
        if (shown == null || at < 0 || at >= marks.size()) {
            return;
        }
        Rectangle2D row = shown.row(at, width());
        scaled(overlay, g -> {
            Painting.draw(
                    g,
                    new Rectangle2D.Double(
                            1, row.getY() - scroll.getValue() + 1, row.getWidth() - 2, row.getHeight() - 3),
                    theme.palette().focus(),
                    2);
        });
    }

    private int rowAt(double x, double y) {
        Spine shown = spine;
        if (shown == null || y < top(shown) || x > EDGE + rows.getWidth()) {
            return NONE;
        }
        for (int i = 0; i < marks.size(); i++) {
            if (shown.row(i, width())
                    .contains(
                            Math.max(0, x - EDGE) / scale() + sideways.getValue(),
                            (y - top(shown)) / scale() + scroll.getValue())) {
                return i;
            }
        }
        return NONE;
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (marks.isEmpty() || event.isShortcutDown()) {
            return;
        }
        int last = marks.size() - 1;
        int at = marked.get();
        int page = Math.max(1, (int) (height() / Spine.ROW) - 1);
        switch (code) {
            case DOWN -> walk(at == NONE ? 0 : Math.min(last, at + 1));
            case UP -> walk(at == NONE ? last : Math.max(0, at - 1));
            case PAGE_DOWN -> walk(Math.min(last, at + page));
            case PAGE_UP -> walk(Math.max(0, at - page));
            case HOME -> walk(0);
            case END -> walk(last);
            case LEFT -> aside(-STEP);
            case RIGHT -> aside(STEP);
            case ESCAPE -> mark(NONE);
            case ENTER, SPACE -> choose(at);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Where the marked row stands. */
    private Optional<Rectangle2D> place() {
        Spine shown = spine;
        int at = marked.get();
        if (shown == null || at == NONE) {
            return Optional.empty();
        }
        double y = top(shown) + (shown.row(at, width()).getY() - scroll.getValue()) * scale();
        return Optional.of(new Rectangle2D.Double(EDGE, y, rows.getWidth(), Spine.ROW * scale()));
    }

    /** Marks a row and brings it into sight. */
    private void walk(int to) {
        Spine shown = spine;
        if (shown != null) {
            Rectangle2D row = shown.row(to, width());
            double most = row.getY() - (to == 0 ? row.getY() : Spine.ROW);
            double least = row.getMaxY() - height();
            scroll.setValue(within(Math.max(least, Math.min(most, scroll.getValue()))));
        }
        mark(to);
    }

    private double within(double value) {
        return Math.max(0, Math.min(scroll.getMax(), value));
    }

    private void choose(int row) {
        if (row != NONE) {
            chosen.accept(row);
        }
    }

    private void mark(int at) {
        if (at != marked.get()) {
            marked.set(at);
            drawMark();
            if (at != NONE) {
                setAccessibleText(words());
                notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            }
        }
    }
}
