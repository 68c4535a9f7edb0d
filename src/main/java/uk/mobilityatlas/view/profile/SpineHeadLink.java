package uk.mobilityatlas.view.profile;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.MethodPages;
import uk.mobilityatlas.graphic.profile.SpineHead;

/** The head of a profile's column as a button that opens the page on how the column is worked out. */
final class SpineHeadLink extends Button {
    private static final Texts TEXTS = Texts.beside(SpineHeadLink.class);

    private final MethodPages methods;

    SpineHeadLink(MethodPages methods) {
        this.methods = methods;
        getStyleClass().setAll("button", "spine-head");
    }

    void show(SpineHead.Head head) {
        setId("head-" + head.method().name().toLowerCase(Locale.ROOT));
        String words = TEXTS.of("head", head.name());
        setAccessibleText(words);
        setTooltip(new Tooltip(words));
        setOnAction(event -> methods.show(head.method()));
    }
}
