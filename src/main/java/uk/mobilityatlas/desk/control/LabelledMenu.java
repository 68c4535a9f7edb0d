package uk.mobilityatlas.desk.control;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A menu that names what it asks and what holds now: side by side, or where there is little room the one over the other. */
public class LabelledMenu extends MenuButton implements Compactable {
    private static final double GAP = 6;
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final Label words = new Label();
    private final Value value = new Value();
    private boolean compact;

    /** Where there is little room a long value ends in dots; the tooltip has it whole. */
    private final class Value extends Label {
        /** What it may take then, in sizes of its letters. */
        private static final double MOST = 13;

        private double width(boolean little) {
            double whole = super.computePrefWidth(-1);
            return little ? Math.min(whole, Math.ceil(MOST * getFont().getSize())) : whole;
        }

        @Override
        protected double computePrefWidth(double height) {
            return width(compact);
        }

        @Override
        protected double computeMinWidth(double height) {
            return width(compact);
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
        setTooltip(value.width(compact) < value.width(false) ? new Tooltip(value.getText()) : null);
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
        tell();
    }

    @Override
    public final void setCompact(boolean now) {
        if (compact != now) {
            compact = now;
            lay();
        }
    }

    @Override
    public final double width(boolean asCompact) {
        double label = words.prefWidth(-1);
        double both = label + GAP + value.width(false);
        double over = Math.max(label, value.width(true));
        double around = prefWidth(-1) - (compact ? over : both);
        return around + (asCompact ? over : both);
    }
}
