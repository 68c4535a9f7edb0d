package uk.mobilityatlas.view.profile;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The row that is pointed at, read out in words under the chart: seen from the back of a room, and without a mouse. */
final class RowReadout extends HBox {
    private final Label words = new Label();

    RowReadout() {
        getStyleClass().add("reading-line");
        setAlignment(Pos.CENTER_LEFT);
        words.setId("reading-line");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
    }

    void show(String text, boolean hint) {
        words.setText(text);
        words.getStyleClass().setAll("label", hint ? "muted" : "reading");
    }
}
