package uk.mobilityatlas.desk.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;

/**
 * What scrolls up and down and never sideways. The keyboard goes to what is in it, and Page Up and Page Down move it from
 * there; where it is text that is higher than its room, it is a stop of the keyboard itself.
 */
public final class Scroll extends ScrollPane {
    private static final Texts TEXTS = Texts.beside(Scroll.class);

    /** What stays in sight of a page that is turned. */
    private static final double KEPT = 40;

    public Scroll(@Nullable Node content) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("compare-scroll");
        addEventHandler(KeyEvent.KEY_PRESSED, this::page);
    }

    /** Text to be read, which can be scrolled from the keyboard though nothing in it can have it. */
    public Scroll toRead() {
        setAccessibleText(TEXTS.of("scroll"));
        viewportBoundsProperty().addListener((property, before, now) -> stop());
        Node content = getContent();
        if (content != null) {
            content.layoutBoundsProperty().addListener((property, before, now) -> stop());
        }
        return this;
    }

    private void stop() {
        setFocusTraversable(over() > 1);
    }

    /** How much higher the content is than what is seen of it. */
    private double over() {
        Node content = getContent();
        return content == null
                ? 0
                : content.getLayoutBounds().getHeight() - getViewportBounds().getHeight();
    }

    private void page(KeyEvent event) {
        boolean down = event.getCode() == KeyCode.PAGE_DOWN;
        if ((down || event.getCode() == KeyCode.PAGE_UP) && over() > 1 && !isFocused()) {
            double step = Math.max(KEPT, getViewportBounds().getHeight() - KEPT) / over();
            setVvalue(Math.max(0, Math.min(1, getVvalue() + (down ? step : -step))));
            event.consume();
        }
    }

    /** Scrolls so that something is seen that the Tab key has not led to. */
    static void reveal(Node node) {
        Node at = node.getParent();
        while (at != null && !(at instanceof Scroll)) {
            at = at.getParent();
        }
        if (at instanceof Scroll scroll && scroll.over() > 1) {
            Node content = scroll.getContent();
            Bounds box = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            double seen = scroll.getViewportBounds().getHeight();
            double top = scroll.getVvalue() * scroll.over();
            double to = Math.max(Math.min(top, box.getMinY() - KEPT), box.getMaxY() + KEPT - seen);
            scroll.setVvalue(Math.max(0, Math.min(1, to / scroll.over())));
        }
    }
}
