package uk.mobilityatlas.desk.control;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Says what holds and looks like a field to type in: a click, Enter or the first letter opens the finder over it. */
public final class SearchBox extends HBox {
    /** The narrowest box, in sizes of its letters. */
    private static final double LEAST = 14.6;

    private final Button open = new Button();
    private final Label topic = new Label();
    private final String what;

    /**
     * @param id the id of what can be pressed
     * @param what what the box holds and looks for, for whoever hovers or listens
     * @param find opens the finder with what has been typed already
     * @param beside what stands at the end of the box
     */
    public SearchBox(String id, String what, Consumer<String> find, Node... beside) {
        this.what = what;
        getStyleClass().add("search-box");
        setAlignment(Pos.CENTER_LEFT);
        open.setId(id);
        open.getStyleClass().add("search-open");
        open.setGraphic(Icon.SEARCH.at(16));
        open.setMaxWidth(Double.MAX_VALUE);
        open.setMinWidth(USE_PREF_SIZE);
        open.setMnemonicParsing(false);
        open.setTooltip(new Tooltip(what));
        open.setOnAction(event -> find.accept(""));
        open.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            String letter = event.getCharacter();
            boolean plain = !event.isShortcutDown() && !event.isAltDown();
            if (plain && letter.length() == 1 && Character.isLetterOrDigit(letter.charAt(0))) {
                find.accept(letter);
                event.consume();
            }
        });
        topic.getStyleClass().add("topic");
        topic.setMinWidth(0);
        HBox.setHgrow(open, Priority.ALWAYS);
        getChildren().addAll(open, topic);
        getChildren().addAll(beside);
        show("", "");
    }

    /** Shows what holds now, and to which kind of thing it belongs where there is room for it. */
    public void show(String title, String kind) {
        open.setText(title);
        open.setAccessibleText(title.isEmpty() ? what : title + ". " + what);
        topic.setText(kind);
    }

    /** Wide enough for the whole of what holds. */
    @Override
    protected double computeMinWidth(double height) {
        return Math.max(LEAST * open.getFont().getSize(), super.computeMinWidth(height));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        // a long title needs the room more than its kind does
        topic.setVisible(topic.getWidth() >= topic.prefWidth(-1));
    }

    /** Puts the keyboard on the box. */
    @Override
    public void requestFocus() {
        open.requestFocus();
    }
}
