package uk.mobilityatlas.desk.control;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
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
    private final Value value = new Value();
    private Form form = Form.WHOLE;

    /** Where there is little room a long value ends in dots; the tooltip has it whole. */
    private final class Value extends Label {
        /** What it may take then, in sizes of its letters. */
        private static final double MOST = 10;

        private double width(Form form) {
            double whole = super.computePrefWidth(-1);
            return form == Form.SHORTENED
                    ? Math.min(whole, Math.ceil(MOST * getFont().getSize()))
                    : whole;
        }

        @Override
        protected double computePrefWidth(double height) {
            return width(form);
        }

        @Override
        protected double computeMinWidth(double height) {
            return width(form);
        }
    }

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
        tell();
    }

    private void tell() {
        setTooltip(value.width(form) < value.width(Form.WHOLE) ? new Tooltip(value.getText()) : null);
    }

    private void lay() {
        if (form != Form.WHOLE) {
            VBox box = new VBox(words, value);
            box.setAlignment(Pos.CENTER_LEFT);
            setGraphic(box);
        } else {
            HBox box = new HBox(GAP, words, value);
            box.setAlignment(Pos.CENTER_LEFT);
            setGraphic(box);
        }
        pseudoClassStateChanged(COMPACT, form != Form.WHOLE);
        tell();
    }

    @Override
    public final void take(Form now) {
        if (form != now) {
            form = now;
            lay();
            value.requestLayout();
        }
    }

    /**
     * The label is measured in the size that it has in that form, not in the one it happens to have: it is smaller over its value,
     * and a form that was chosen for its width must not seem too wide, or wide enough, once it is there.
     */
    /**
     * The label is measured in the size that it has in that form, not in the one it happens to have: it is smaller over its value,
     * and a form that was chosen for its width must not seem too wide, or wide enough, once it is there.
     */
    @Override
    public final double width(Form as) {
        double around = prefWidth(-1) - getGraphic().prefWidth(-1);
        return Math.ceil(around + inside(as));
    }

    /** What its words take in a form. */
    private double inside(Form as) {
        double label = label(as == Form.WHOLE ? 1 : SMALLER);
        double said = value.width(as);
        return as == Form.WHOLE ? label + GAP + said : Math.max(label, said);
    }

    private double label(double size) {
        probe.setText(words.getText());
        probe.setFont(Font.font(getFont().getFamily(), getFont().getSize() * size));
        return Math.ceil(probe.getLayoutBounds().getWidth());
    }
}
