package uk.mobilityatlas.view.story;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.control.MenuEntry;

/** Begins the presentation: one click, from the first slide on the usual display; the chosen slide and other displays in a menu. */
final class PresentButton extends SplitMenuButton {
    private static final Texts TEXTS = Texts.beside(PresentButton.class);

    private final IntConsumer present;
    private final Runnable fromChosen;

    /**
     * @param present presents from the first slide on a display, counted from 0
     * @param fromChosen presents from the chosen slide on the usual display
     */
    PresentButton(IntConsumer present, Runnable fromChosen) {
        this.present = present;
        this.fromChosen = fromChosen;
        setId("present");
        setText(TEXTS.of("present"));
        setAccessibleText(getText());
        setGraphic(Icon.PRESENT.at(18));
        getStyleClass().add("present");
        setMinWidth(Region.USE_PREF_SIZE);
        setTooltip(new Tooltip(TEXTS.of("present.tip")));
        setOnAction(event -> present.accept(usualDisplay()));
        setOnShowing(event -> fill());
        fill();
    }

    private void fill() {
        getItems()
                .setAll(
                        MenuEntry.of("present-chosen", TEXTS.of("present.chosen"), fromChosen),
                        new SeparatorMenuItem());
        List<String> displays = PresentationStages.displays();
        for (int i = 0; i < displays.size(); i++) {
            int display = i;
            getItems().add(MenuEntry.of("", displays.get(i), () -> present.accept(display)));
        }
    }

    /** The last one: a second display is the projector. */
    static int usualDisplay() {
        return PresentationStages.displays().size() - 1;
    }
}
