package uk.mobilityatlas.view.shell;

import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Where the figures come from, under which licence, and which pack they stand in: one paragraph, as short as it can be. */
final class Footer extends TextFlow {
    private final Text sources = words("");

    /** @param data which data pack it is; leads to all its sources */
    Footer(Hyperlink method, Hyperlink data) {
        getStyleClass().add("footer");
        setMinHeight(USE_PREF_SIZE);
        sources.setId("sources");
        method.getStyleClass().add("small");
        data.getStyleClass().add("small");
        getChildren().addAll(sources, data, words("   "), method);
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
