package uk.mobilityatlas.view.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import uk.mobilityatlas.desk.Strings;

/** Where the figures come from, under which licence, and which pack they stand in. */
final class Footer extends HBox {
    private final Label sources = new Label();

    Footer(Hyperlink method, String version) {
        getStyleClass().add("footer");
        setAlignment(Pos.CENTER_LEFT);
        sources.setId("sources");
        sources.getStyleClass().add("small");
        sources.setWrapText(true);
        sources.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sources, Priority.ALWAYS);
        method.getStyleClass().add("small");
        method.setMinWidth(USE_PREF_SIZE);
        Label data = new Label(Strings.text("footer.data", version));
        data.getStyleClass().add("small");
        data.setMinWidth(USE_PREF_SIZE);
        VBox side = new VBox(method, data);
        side.setAlignment(Pos.CENTER_RIGHT);
        side.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(sources, side);
    }

    void show(String text) {
        sources.setText(text);
    }
}
