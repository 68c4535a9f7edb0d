package uk.mobilityatlas.desk.picture;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.control.MenuTarget;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;

/**
 * Shows a picture that takes long to paint, such as a slide, from pixels made in the background in the colours of paper.
 * Its marks can be pointed at with the mouse or gone through with the arrow keys, and one of them can be highlighted.
 */
public final class RenderedGraphicView extends Region {
    private static final Texts TEXTS = Texts.beside(RenderedGraphicView.class);

    /** Where no mark is pointed at. */
    public static final int NONE = -1;

    /** No text is smaller than this part of a slide's height. */
    private static final double ROOM = 22;

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ImageView painted = new ImageView();
    private final MarkLayer overlay = new MarkLayer();
    private final MarkWords words = new MarkWords();
    private final Desk desk;
    private final String key = "painting-" + NUMBER.incrementAndGet();
    private final IntegerProperty marked = new SimpleIntegerProperty(NONE);
    private final IntegerProperty highlighted = new SimpleIntegerProperty(NONE);
    private @Nullable Graphic graphic;
    private @Nullable Graphic asked;
    private Size askedSize = new Size(0, 0);
    private List<GraphicMark> marks = List.of();

    public RenderedGraphicView(Desk desk) {
        this.desk = desk;
        getStyleClass().add("graphic-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        for (Node node : List.of(painted, overlay, words)) {
            node.setManaged(false);
            node.setMouseTransparent(true);
        }
        getChildren().addAll(painted, overlay, words);
        setOnMouseMoved(this::hovered);
        setOnMouseExited(event -> marked.set(NONE));
        setOnMouseClicked(event -> requestFocus());
        setOnKeyPressed(this::key);
        MenuTarget.put(this, this::target);
        MenuTarget.standsAt(this, () -> Optional.ofNullable(mark(marked.get()))
                .map(mark -> mark.shape().getBounds2D()));
        addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (!event.isKeyboardTrigger()) {
                marked.set(MarkNavigation.under(marks, event.getX(), event.getY()));
            }
        });
        marked.addListener((property, before, now) -> drawMark());
        highlighted.addListener((property, before, now) -> drawMark());
        focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                marked.set(NONE);
            }
        });
    }

    /** What is pointed at is said as large as the text of a slide is, for whoever sits at the back of a room. */
    public void wordsForARoom() {
        words.styleProperty()
                .bind(Bindings.createStringBinding(
                        () -> "-fx-font-size: " + Math.ceil(Math.max(13, getHeight() / ROOM)) + "px;",
                        heightProperty()));
        words.maxWidthProperty().bind(widthProperty().multiply(0.5));
    }

    /** Shows another graphic. */
    public void show(Graphic now) {
        graphic = now;
        setAccessibleText(now.headline() + ". " + now.summary());
        marked.set(NONE);
        highlighted.set(NONE);
        requestLayout();
    }

    /** Which mark is pointed at, from 0. */
    public IntegerProperty markedProperty() {
        return marked;
    }

    /** Which mark stands out while all else is veiled. */
    public IntegerProperty highlightedProperty() {
        return highlighted;
    }

    /** How many things can be pointed at. */
    public int marks() {
        return marks.size();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        overlay.setWidth(width);
        overlay.setHeight(height);
        Graphic shown = graphic;
        if (shown == null || width < 40 || height < 40) {
            marks = List.of();
            return;
        }
        ask(shown, new Size(width, height));
    }

    /** The old picture stays, stretched, until the new one is there. */
    private void ask(Graphic shown, Size size) {
        painted.setFitWidth(size.width());
        painted.setFitHeight(size.height());
        if (shown == asked && size.equals(askedSize)) {
            drawMark();
            return;
        }
        asked = shown;
        askedSize = size;
        double scale = getScene() == null ? 1 : getScene().getWindow().getOutputScaleX();
        desk.background()
                .run(
                        key,
                        progress -> RenderedGraphic.of(shown, size, scale),
                        done -> {
                            painted.setImage(done.image());
                            marks = done.marks();
                            drawMark();
                        },
                        failure -> desk.notices().failed(TEXTS.of("picture.failed"), failure));
    }

    private void hovered(MouseEvent event) {
        marked.set(MarkNavigation.under(marks, event.getX(), event.getY()));
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (marks.isEmpty() || event.isShortcutDown()) {
            return;
        }
        switch (code) {
            case RIGHT, DOWN -> walk(1);
            case LEFT, UP -> walk(-1);
            case HOME -> marked.set(0);
            case END -> marked.set(marks.size() - 1);
            case ESCAPE -> marked.set(NONE);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Points at the next mark, or at the one before; no further than the last. */
    public void walk(int step) {
        int last = marks.size() - 1;
        int at = marked.get();
        if (last >= 0) {
            marked.set(at == NONE ? step > 0 ? 0 : last : Math.max(0, Math.min(last, at + step)));
        }
    }

    /** The mark that is pointed at, where it is of a place. */
    private Optional<MenuTarget> target() {
        GraphicMark mark = mark(marked.get());
        AreaCode area = mark == null ? null : mark.area();
        return area == null || mark == null ? Optional.empty() : Optional.of(new MenuTarget(area, mark.words(), null));
    }

    private @Nullable GraphicMark mark(int at) {
        return at >= 0 && at < marks.size() ? marks.get(at) : null;
    }

    private void drawMark() {
        GraphicMark mark = mark(marked.get());
        overlay.draw(mark, mark(highlighted.get()), Palette.LIGHT);
        words.setVisible(mark != null);
        if (mark != null) {
            setAccessibleText(mark.words());
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            words.say(mark, getWidth());
        }
    }
}
