package uk.mobilityatlas.desk.control;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** A menu that names what it asks and what holds now: side by side, or where there is little room the one over the other. */
public class LabelledMenu extends MenuButton implements Compactable {
    private static final double GAP = 6;
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    /** As the style sheet has it. */
    private static final double SMALLER = 0.923;

    private final Text probe = new Text();
    private final Label words = new Label();
    private final Label value = new Label();
    private boolean compact;

    public LabelledMenu(String id, String label) {
        setId(id);
        getStyleClass().add("choice");
        words.setText(label);
        words.getStyleClass().add("choice-label");
        value.getStyleClass().add("strong");
        setMinWidth(USE_PREF_SIZE);
        lay();
        setValue("");
    }

    /** Says what holds now. */
    public final void setValue(String present) {
        value.setText(present);
        setAccessibleText(words.getText() + " " + present);
    }

    private void lay() {
        if (compact) {
            VBox box = new VBox(words, value);
            box.setAlignment(Pos.CENTER_LEFT);
            setGraphic(box);
        } else {
            HBox box = new HBox(GAP, words, value);
            box.setAlignment(Pos.CENTER_LEFT);
            setGraphic(box);
        }
        pseudoClassStateChanged(COMPACT, compact);
    }

    @Override
    public final void setCompact(boolean now) {
        if (compact != now) {
            compact = now;
            lay();
        }
    }

    /**
     * The label is measured in the size that it has in that form, not in the one it happens to have: it is smaller over its value,
     * and a form that was chosen for its width must not seem too wide, or wide enough, once it is there.
     */
    @Override
    public final double width(boolean asCompact) {
        double around = prefWidth(-1) - getGraphic().prefWidth(-1);
        double label = label(asCompact ? SMALLER : 1);
        double present = value.prefWidth(-1);
        return Math.ceil(around + (asCompact ? Math.max(label, present) : label + GAP + present));
    }

    private double label(double size) {
        probe.setText(words.getText());
        probe.setFont(Font.font(getFont().getFamily(), getFont().getSize() * size));
        return Math.ceil(probe.getLayoutBounds().getWidth());
    }
}
