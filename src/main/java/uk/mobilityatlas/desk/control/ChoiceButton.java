package uk.mobilityatlas.desk.control;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/** A button that names a choice and its present value, and opens the list of the others. */
public final class ChoiceButton<T> extends LabelledMenu {
    private final Function<T, String> name;
    private final Consumer<T> chosen;

    public ChoiceButton(String id, String label, Function<T, String> name, Consumer<T> chosen) {
        super(id, label);
        this.name = name;
        this.chosen = chosen;
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
        setValue(present == null ? "–" : name.apply(present));
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
