package uk.mobilityatlas.desk.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.desk.Brush;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.desk.control.CanvasGraphics;
import uk.mobilityatlas.desk.control.MenuTarget;
import uk.mobilityatlas.desk.control.PaintedRegion;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Size;

/**
 * Shows a graphic by its own paint on a canvas, which is no larger than what is in sight and a little around it: it is painted
 * anew when it shows another graphic, takes another size or is scrolled further than that. Its marks can be pointed at with the mouse or gone through with the arrow
 * keys; the words of the mark stand beside it and are read out.
 */
public final class GraphicView extends Region implements PaintedRegion {
    private static final int NONE = -1;

    private final Canvas picture = new Canvas();
    private final Canvas light = new Canvas();
    private final Canvas overlay = new Canvas();
    private final MarkWords words = new MarkWords();
    private final Theme theme;
    private final Consumer<AreaCode> chosen;
    private double tall;
    private boolean needed;
    private double wished;
    private final Runnable lookAgain = this::paintWhatIsSeen;
    private @Nullable Graphic graphic;
    private @Nullable Painted painted;
    private List<GraphicMark> marks = List.of();
    private int marked = NONE;
    private @Nullable Brush brush;
    private @Nullable Consumer<@Nullable GraphicMark> reader;
    private @Nullable Shape dragged;

    /** What the canvas holds: a graphic at a size, and which part of it. */
    private record Painted(Graphic graphic, double width, double height, double scale, Bounds part) {
        boolean isOf(@Nullable Graphic shown, double wide, double high, double large) {
            return graphic == shown && width == wide && height == high && scale == large;
        }
    }

    /** @param chosen told when a mark of an area is clicked, or Enter pressed on it */
    public GraphicView(Theme theme, Consumer<AreaCode> chosen) {
        this.theme = theme;
        this.chosen = chosen;
        getStyleClass().add("graphic-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        for (javafx.scene.Node node : List.of(picture, light, overlay, words)) {
            node.setManaged(false);
            node.setMouseTransparent(true);
        }
        getChildren().addAll(picture, light, overlay, words);
        setOnMouseMoved(this::hovered);
        setOnMouseExited(event -> mark(NONE));
        setOnMouseClicked(event -> {
            requestFocus();
            // the press has given the keyboard to what scrolls around it, and so taken the mark away
            hovered(event);
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                choose();
            }
        });
        addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (!event.isKeyboardTrigger()) {
                mark(MarkNavigation.under(marks, event.getX(), event.getY()));
            }
        });
        setOnKeyPressed(this::key);
        MenuTarget.put(this, this::target);
        MenuTarget.standsAt(this, () -> marked().map(GraphicMark::shape).map(Shape::getBounds2D));
        theme.textScaleProperty().addListener((property, before, now) -> {
            stretch();
            requestLayout();
        });
        sceneProperty().addListener((property, before, now) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(lookAgain);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(lookAgain);
            }
        });
        focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                mark(NONE);
            }
        });
    }

    /** Lights brushed areas up; with a drag areas can be brushed here. */
    public void linkTo(Brush shared, boolean byDrag) {
        brush = shared;
        shared.areasProperty().addListener((property, before, now) -> drawLight());
        sceneProperty().addListener((property, before, now) -> drawLight());
        if (byDrag) {
            new BrushDrag(shared, () -> marks, shape -> {
                        dragged = shape;
                        tellMark();
                        drawMark();
                    })
                    .install(this);
        }
    }

    /** Hands the mark that is pointed at, or null, to a reader elsewhere, instead of showing its words beside it. */
    public void readTo(Consumer<@Nullable GraphicMark> other) {
        reader = other;
    }

    /** Takes so much height, in pixels of the design: more where text is larger. */
    public void setTall(double height) {
        tall = height;
        stretch();
    }

    /** Takes the height that its picture needs at its width, or more where a parent has more. */
    public void setAsHighAsNeeded() {
        needed = true;
        setMinHeight(USE_PREF_SIZE);
    }

    /** So much more height than it needs is worth having, in pixels of the window. */
    public void setWished(double height) {
        if (wished != height) {
            wished = height;
            requestLayout();
        }
    }

    @Override
    public @Nullable Orientation getContentBias() {
        return needed ? Orientation.HORIZONTAL : null;
    }

    @Override
    protected double computePrefHeight(double width) {
        Graphic shown = graphic;
        if (!needed || shown == null || width <= 0) {
            return super.computePrefHeight(width);
        }
        double scale = scale();
        return Math.max(wished, Math.ceil(shown.leastHeight(Math.floor(width) / scale) * scale));
    }

    private void stretch() {
        if (tall > 0) {
            setMinHeight(Math.ceil(tall * scale()));
            setPrefHeight(Math.ceil(tall * scale()));
        }
    }

    /** Shows another graphic. */
    public void show(Graphic now) {
        graphic = now;
        setAccessibleText(now.headline() + ". " + now.summary());
        marked = NONE;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        paintWhatIsSeen();
    }

    /** Nothing is done where the canvas holds it already. */
    private void paintWhatIsSeen() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        Graphic shown = width < 40 || height < 40 ? null : graphic;
        Bounds seen = VisiblePart.of(this);
        Painted before = painted;
        boolean same = before != null && before.isOf(shown, width, height, scale());
        if (shown == null && before == null
                || same
                        && before != null
                        && (seen.getWidth() <= 0 || before.part().contains(seen))) {
            return;
        }
        Bounds part = VisiblePart.andAround(seen, width, height);
        for (Canvas canvas : List.of(picture, light, overlay)) {
            canvas.relocate(part.getMinX(), part.getMinY());
            canvas.setWidth(part.getWidth());
            canvas.setHeight(part.getHeight());
        }
        clear(picture);
        if (shown == null) {
            painted = null;
            marks = List.of();
            return;
        }
        painted = new Painted(shown, width, height, scale(), part);
        CanvasGraphics g = on(picture);
        g.clip(new Rectangle2D.Double(part.getMinX(), part.getMinY(), part.getWidth(), part.getHeight()));
        paintAgain(g);
        g.setClip(null);
        if (!same) {
            // a picture follows the size of text by being painted smaller and shown larger
            double scale = scale();
            marks = enlarged(shown.marks(new Size(width / scale, height / scale)), scale);
            tellMark();
        }
        drawLight();
        drawMark();
    }

    private static void clear(Canvas canvas) {
        canvas.getGraphicsContext2D().setTransform(1, 0, 0, 1, 0, 0);
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    }

    /** A painter in the view's own pixels, wherever the canvas stands. */
    private static CanvasGraphics on(Canvas canvas) {
        CanvasGraphics g = new CanvasGraphics(canvas.getGraphicsContext2D());
        g.setTransform(AffineTransform.getTranslateInstance(-canvas.getLayoutX(), -canvas.getLayoutY()));
        Lettering.hints(g);
        return g;
    }

    @Override
    public void paintAgain(Graphics2D g) {
        Graphic shown = graphic;
        if (shown != null) {
            double scale = scale();
            g.scale(scale, scale);
            shown.paint(g, new Size(Math.floor(getWidth()) / scale, Math.floor(getHeight()) / scale));
            g.scale(1 / scale, 1 / scale);
        }
    }

    private double scale() {
        return theme.textScaleProperty().get();
    }

    /** Marks where they are shown. */
    private static List<GraphicMark> enlarged(List<GraphicMark> marks, double scale) {
        if (scale == 1) {
            return marks;
        }
        AffineTransform larger = AffineTransform.getScaleInstance(scale, scale);
        return marks.stream()
                .map(m -> new GraphicMark(m.area(), larger.createTransformedShape(m.shape()), m.words()))
                .toList();
    }

    private void hovered(MouseEvent event) {
        mark(MarkNavigation.under(marks, event.getX(), event.getY()));
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (marks.isEmpty() || event.isShortcutDown()) {
            return;
        }
        switch (code) {
            case RIGHT, DOWN -> mark(marked == NONE ? 0 : MarkNavigation.step(marks, marked, code == KeyCode.RIGHT, 1));
            case LEFT, UP -> mark(
                    marked == NONE ? marks.size() - 1 : MarkNavigation.step(marks, marked, code == KeyCode.LEFT, -1));
            case B -> brushMarked();
            case HOME -> mark(0);
            case END -> mark(marks.size() - 1);
            case ESCAPE -> {
                mark(NONE);
                return;
            }
            case ENTER, SPACE -> choose();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** The mark that is pointed at, where it is of a place. */
    private Optional<MenuTarget> target() {
        return marked().flatMap(
                        mark -> Optional.ofNullable(mark.area()).map(area -> new MenuTarget(area, mark.words(), null)));
    }

    private Optional<GraphicMark> marked() {
        return marked != NONE && marked < marks.size() ? Optional.of(marks.get(marked)) : Optional.empty();
    }

    private void brushMarked() {
        Brush shared = brush;
        AreaCode area = marked == NONE ? null : marks.get(marked).area();
        if (shared != null && area != null) {
            shared.toggle(area);
        }
    }

    private void choose() {
        if (marked != NONE) {
            AreaCode area = marks.get(marked).area();
            if (area != null) {
                chosen.accept(area);
            }
        }
    }

    private void mark(int at) {
        if (at != marked) {
            marked = at;
            tellMark();
            drawMark();
        }
    }

    /** The words of the mark that is pointed at, to a reader elsewhere or beside it. */
    private void tellMark() {
        GraphicMark mark = marked().orElse(null);
        Consumer<@Nullable GraphicMark> other = reader;
        if (other != null) {
            other.accept(mark);
        }
        words.setVisible(mark != null && other == null && dragged == null);
        if (mark != null) {
            setAccessibleText(mark.words());
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            words.say(mark, getWidth());
        }
    }

    private void drawMark() {
        clear(overlay);
        CanvasGraphics g = on(overlay);
        g.setColor(theme.palette().focus());
        Shape frame = dragged;
        if (frame != null) {
            g.setStroke(new BasicStroke(1.4f));
            g.draw(frame);
        }
        GraphicMark mark = marked().orElse(null);
        if (mark != null) {
            g.setStroke(new BasicStroke(2));
            g.draw(mark.shape());
        }
    }

    /** The light alone: the picture below is not painted anew. */
    private void drawLight() {
        Brush shared = brush;
        if (shared != null && getScene() != null) {
            clear(light);
            BrushHighlight.paint(on(light), marks, shared.get(), theme.palette());
        }
    }
}
