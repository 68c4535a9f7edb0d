package uk.mobilityatlas.desk.control;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A menu that names what it asks and what holds now: side by side, or where there is little room the one over the other. */
public class LabelledMenu extends MenuButton implements Compactable {
    private static final double GAP = 6;
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

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

    @Override
    public final double width(boolean asCompact) {
        double label = words.prefWidth(-1);
        double both = label + GAP + value.prefWidth(-1);
        double over = Math.max(label, value.prefWidth(-1));
        double around = prefWidth(-1) - (compact ? over : both);
        return around + (asCompact ? over : both);
    }
}
