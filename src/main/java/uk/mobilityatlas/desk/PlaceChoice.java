package uk.mobilityatlas.desk;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import uk.mobilityatlas.area.Area;

/** A button that names a place and opens the list of the others. */
public final class PlaceChoice extends MenuButton {
    private final String label;
    private final Label value = new Label();
    private final Function<Area, String> name;
    private final Consumer<Area> chosen;

    public PlaceChoice(String id, String label, Function<Area, String> name, Consumer<Area> chosen) {
        this.label = label;
        this.name = name;
        this.chosen = chosen;
        setId(id);
        getStyleClass().add("choice");
        Label words = new Label(label);
        words.getStyleClass().add("choice-label");
        value.getStyleClass().add("strong");
        HBox box = new HBox(6, words, value);
        box.setAlignment(Pos.CENTER_LEFT);
        setGraphic(box);
        setMinWidth(USE_PREF_SIZE);
    }

    /** Shows the places and which one holds. */
    public void offer(List<Area> places, Area present) {
        getItems().clear();
        for (Area place : places) {
            RadioMenuItem item = new RadioMenuItem(name.apply(place));
            item.setSelected(Objects.equals(place, present));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> {
                item.setSelected(true);
                chosen.accept(place);
            });
            getItems().add(item);
        }
        value.setText(name.apply(present));
        setAccessibleText(label + " " + value.getText());
    }
}
