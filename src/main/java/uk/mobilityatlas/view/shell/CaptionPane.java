package uk.mobilityatlas.view.shell;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import uk.mobilityatlas.desk.picture.Caption;

/** The answer in a sentence, and below it what is measured, where and when. */
final class CaptionPane extends VBox {
    private final Label headline = new Label();
    private final Label subtitle = new Label();

    CaptionPane() {
        getStyleClass().add("caption");
        setMinHeight(USE_PREF_SIZE);
        headline.setId("headline");
        headline.getStyleClass().add("headline");
        headline.setWrapText(true);
        headline.setMinHeight(USE_PREF_SIZE);
        headline.setAccessibleRole(AccessibleRole.TEXT);
        subtitle.setId("subtitle");
        subtitle.getStyleClass().add("subtitle");
        subtitle.setWrapText(true);
        subtitle.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(headline, subtitle);
    }

    void show(Caption caption) {
        headline.setText(caption.headline());
        subtitle.setText(caption.subtitle());
        boolean said = !caption.headline().isEmpty() || !caption.subtitle().isEmpty();
        setVisible(said);
        setManaged(said);
    }
}
