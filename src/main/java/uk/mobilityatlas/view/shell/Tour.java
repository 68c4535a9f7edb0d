package uk.mobilityatlas.view.shell;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;

/**
 * Three steps around the window for a first day, each beside what it speaks of. Escape, a click elsewhere or its own link leaves
 * it at once; the keyboard then goes back to where it was.
 */
public final class Tour extends Pane {
    private static final Texts TEXTS = Texts.beside(Tour.class);

    /** How wide the card is, in letters. */
    private static final double LETTERS = 26;

    private static final double GAP = 14;
    private static final double RING = 4;

    /** What a step shows: the first of these places that can be seen. */
    private record Step(String name, List<String> places) {}

    private static final List<Step> STEPS = List.of(
            new Step("find", List.of("#indicator")),
            new Step("compare", List.of("#tray", "#rail-compare")),
            new Step("story", List.of("#rail-story")));

    private final Parent window;
    private final Path shade = new Path();
    private final Region ring = new Region();
    private final Label title = new Label();
    private final Text words = new Text();
    private final Label place = new Label();
    private final Button next = new Button();
    private final Hyperlink skip = new Hyperlink(TEXTS.of("tour.skip"));
    private final VBox card;
    private int at;
    private Runnable left = () -> {};
    private @Nullable Node before;

    /** @param window what the tour leads around */
    public Tour(Parent window) {
        this.window = window;
        setId("tour");
        setVisible(false);
        setManaged(false);
        shade.getStyleClass().add("tour-shade");
        shade.setFillRule(FillRule.EVEN_ODD);
        shade.setStroke(null);
        shade.setManaged(false);
        ring.getStyleClass().add("tour-ring");
        ring.setMouseTransparent(true);
        ring.setManaged(false);
        title.setId("tour-title");
        title.getStyleClass().add("section");
        words.setId("tour-words");
        words.getStyleClass().add("tour-words");
        place.getStyleClass().add("small");
        next.setId("tour-next");
        next.getStyleClass().add("primary");
        next.setDefaultButton(true);
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.setOnAction(event -> go(at + 1));
        skip.setId("tour-skip");
        skip.setMinWidth(Region.USE_PREF_SIZE);
        skip.setOnAction(event -> leave());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(12, place, gap, skip, next);
        buttons.setAlignment(Pos.CENTER_LEFT);
        card = new VBox(8, title, words, buttons);
        card.setId("tour-card");
        card.getStyleClass().add("tour-card");
        card.setManaged(false);
        card.setOnMousePressed(MouseEvent::consume);
        setOnMousePressed(event -> leave());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(shade, ring, card);
    }

    /**
     * Begins at the first step.
     *
     * @param whenLeft told when it is over, whether it was followed to its end or left before
     */
    public void start(Runnable whenLeft) {
        left = whenLeft;
        before = getScene() == null ? null : getScene().getFocusOwner();
        setManaged(true);
        setVisible(true);
        go(0);
    }

    private void go(int step) {
        if (step >= STEPS.size()) {
            leave();
            return;
        }
        at = step;
        String name = STEPS.get(step).name();
        title.setText(TEXTS.of("tour." + name));
        words.setText(TEXTS.of("tour." + name + ".words"));
        place.setText(TEXTS.of("tour.place", step + 1, STEPS.size()));
        boolean last = step == STEPS.size() - 1;
        next.setText(TEXTS.of(last ? "tour.done" : "tour.next"));
        skip.setVisible(!last);
        // the keyboard stands on this button, so that it says the whole step to whoever listens
        next.setAccessibleText(
                TEXTS.of("tour.spoken", place.getText(), title.getText(), words.getText(), next.getText()));
        requestLayout();
        next.requestFocus();
    }

    private void leave() {
        if (!isVisible()) {
            return;
        }
        setVisible(false);
        setManaged(false);
        if (before != null) {
            before.requestFocus();
            before = null;
        }
        left.run();
    }

    /** The keyboard stays in the card. */
    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB) {
            (next.isFocused() && skip.isVisible() ? skip : next).requestFocus();
            event.consume();
        }
    }

    @Override
    protected void layoutChildren() {
        double letter = next.getFont().getSize();
        double wide = Math.min(LETTERS * letter, getWidth() - 2 * GAP);
        card.setMinWidth(wide);
        card.setPrefWidth(wide);
        card.setMaxWidth(wide);
        words.setWrappingWidth(
                wide - card.getInsets().getLeft() - card.getInsets().getRight());
        card.resize(wide, card.prefHeight(wide));
        Bounds shown = shown();
        shade(shown);
        ring.setVisible(shown != null);
        if (shown == null) {
            card.relocate((getWidth() - card.getWidth()) / 2, (getHeight() - card.getHeight()) / 2);
            return;
        }
        ring.resizeRelocate(
                shown.getMinX() - RING,
                shown.getMinY() - RING,
                shown.getWidth() + 2 * RING,
                shown.getHeight() + 2 * RING);
        put(shown);
    }

    /** At the right of what is shown, else at its left, else beneath it; always within the window. */
    private void put(Bounds shown) {
        double x;
        double y = shown.getMinY();
        if (shown.getMaxX() + GAP + card.getWidth() <= getWidth() - GAP && shown.getWidth() < getWidth() / 3) {
            x = shown.getMaxX() + GAP;
        } else if (shown.getMinX() - GAP - card.getWidth() >= GAP) {
            x = shown.getMinX() - GAP - card.getWidth();
        } else {
            x = shown.getMinX();
            y = shown.getMaxY() + GAP;
        }
        card.relocate(
                Math.max(GAP, Math.min(x, getWidth() - card.getWidth() - GAP)),
                Math.max(GAP, Math.min(y, getHeight() - card.getHeight() - GAP)));
    }

    /** Where the step's place is; null where none of its places can be seen. */
    private @Nullable Bounds shown() {
        return STEPS.get(at).places().stream()
                .map(window::lookup)
                .filter(node -> node != null && seen(node))
                .findFirst()
                .map(node -> sceneToLocal(node.localToScene(node.getLayoutBounds())))
                .orElse(null);
    }

    private static boolean seen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void shade(@Nullable Bounds hole) {
        shade.getElements().setAll(box(0, 0, getWidth(), getHeight()));
        if (hole != null) {
            shade.getElements().addAll(box(hole.getMinX(), hole.getMinY(), hole.getWidth(), hole.getHeight()));
        }
    }

    private static List<PathElement> box(double x, double y, double width, double height) {
        return List.of(
                new MoveTo(x, y),
                new LineTo(x + width, y),
                new LineTo(x + width, y + height),
                new LineTo(x, y + height),
                new ClosePath());
    }
}
