package uk.mobilityatlas.view.shell;

import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import uk.mobilityatlas.desk.Strings;

/** Where the figures come from, under which licence, and which pack they stand in: one paragraph, as short as it can be. */
final class Footer extends TextFlow {
    private final Text sources = words("");

    Footer(Hyperlink method, String version) {
        getStyleClass().add("footer");
        setMinHeight(USE_PREF_SIZE);
        sources.setId("sources");
        method.getStyleClass().add("small");
        getChildren().addAll(sources, words(Strings.text("footer.data", version) + " "), method);
    }

    private static Text words(String text) {
        Text words = new Text(text);
        words.getStyleClass().add("footer-words");
        return words;
    }

    void show(String text) {
        sources.setText(text.isEmpty() ? "" : text + " ");
    }
}
