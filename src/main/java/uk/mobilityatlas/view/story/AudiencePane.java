package uk.mobilityatlas.view.story;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.PaintedView;
import uk.mobilityatlas.desk.PicturePane;
import uk.mobilityatlas.desk.Strings;

/** What the room sees: the slide, nothing else, or nothing at all. */
final class AudiencePane extends StackPane {
    private final PaintedView slide;

    AudiencePane(Desk desk, Presentation presentation) {
        setId("audience");
        getStyleClass().add("audience");
        slide = new LiveSlide(desk, presentation, "audience-slide").view();
        SlideFrame frame = new SlideFrame(slide);
        frame.visibleProperty().bind(presentation.blankProperty().not());
        SwapBox swap = new SwapBox("audience-swap", desk.areas(), presentation::swap);
        VBox ask = new VBox(6, PicturePane.words(Strings.text("present.swap"), "section"), swap);
        ask.getStyleClass().add("present-ask");
        ask.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        ask.visibleProperty()
                .bind(presentation
                        .askingProperty()
                        .and(presentation.notesShownProperty().not()));
        StackPane.setAlignment(ask, Pos.TOP_RIGHT);
        getChildren().addAll(frame, ask);
        ask.visibleProperty().addListener((property, before, now) -> {
            if (now) {
                swap.offer(presentation.slide().queries());
                swap.ask();
            } else {
                slide.requestFocus();
            }
        });
    }

    PaintedView slide() {
        return slide;
    }
}
