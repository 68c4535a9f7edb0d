package uk.mobilityatlas.view.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.desk.Strings;

/** How the figures on the screen were worked out. */
final class MethodCard extends VBox {
    private static final double WIDTH = 420;

    MethodCard(Reading reading) {
        getStyleClass().add("indicator-card");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        say("section", Strings.text("method"));
        say(
                "body",
                Strings.text("indicator.interval."
                                + reading.indicator().intervalBasis().id()) + " "
                        + reading.indicator().intervalReason());
        boolean bounded =
                reading.figures().map(found -> found.comparison().bounded()).orElse(false);
        say("body", Strings.text(bounded ? "method.bounds" : "method.interval"));
        say("body", Strings.text("method.many"));
        say("body", Strings.text("method.rank"));
        say("body", Strings.text("method.people"));
    }

    private void say(String style, String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        label.setMinHeight(USE_PREF_SIZE);
        getChildren().add(label);
    }
}
