package uk.mobilityatlas.desk.control;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A button that names a choice and its present value, and opens the list of the others. */
public final class ChoiceButton<T> extends MenuButton implements Compactable {
    private static final double GAP = 6;
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final Label words = new Label();
    private final Label value = new Label();
    private boolean compact;
    private final Function<T, String> name;
    private final Consumer<T> chosen;

    public ChoiceButton(String id, String label, Function<T, String> name, Consumer<T> chosen) {
        this.name = name;
        this.chosen = chosen;
        setId(id);
        getStyleClass().add("choice");
        words.setText(label);
        words.getStyleClass().add("choice-label");
        value.getStyleClass().add("strong");
        lay();
        setMinWidth(USE_PREF_SIZE);
        valueWords("");
    }

    /** The label beside the value, or where there is little room over it. */
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
    public void setCompact(boolean now) {
        if (compact != now) {
            compact = now;
            lay();
        }
    }

    @Override
    public double width(boolean asCompact) {
        double label = words.prefWidth(-1);
        double both = label + GAP + value.prefWidth(-1);
        double over = Math.max(label, value.prefWidth(-1));
        double around = prefWidth(-1) - (compact ? over : both);
        return around + (asCompact ? over : both);
    }

    /** Shows the choices and which one holds; a note explains what is not on offer. */
    public void offer(List<T> choices, @Nullable T present, String note) {
        getItems().clear();
        for (T choice : choices) {
            RadioMenuItem item = new RadioMenuItem(name.apply(choice));
            item.setSelected(Objects.equals(choice, present));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> {
                item.setSelected(true);
                chosen.accept(choice);
            });
            getItems().add(item);
        }
        if (!note.isEmpty()) {
            getItems().addAll(new SeparatorMenuItem(), note(note));
        }
        setDisable(choices.isEmpty());
        valueWords(present == null ? "–" : name.apply(present));
    }

    private void valueWords(String present) {
        value.setText(present);
        setAccessibleText(words.getText() + " " + present);
    }

    private static MenuItem note(String text) {
        Label words = new Label(text);
        words.getStyleClass().add("menu-note");
        words.setWrapText(true);
        words.setMaxWidth(280);
        CustomMenuItem item = new CustomMenuItem(words, false);
        return item;
    }
}
