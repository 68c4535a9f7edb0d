package uk.mobilityatlas.view.story;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.FinderRequest;
import uk.mobilityatlas.desk.FocusRing;
import uk.mobilityatlas.desk.picture.PicturePane;
import uk.mobilityatlas.desk.picture.RenderedGraphicView;

/** What the room sees: the slide, nothing else, or nothing at all. */
final class AudiencePane extends StackPane {
    private static final Texts TEXTS = Texts.beside(AudiencePane.class);

    /** No text is smaller than this part of the slide's height. */
    private static final double LEAST = 22;

    private final RenderedGraphicView slide;

    /** @param finder finds a place, in the same window */
    AudiencePane(Desk desk, Presentation presentation, Consumer<FinderRequest> finder) {
        setId("audience");
        getStyleClass().add("audience");
        slide = new LiveSlide(desk, presentation, "audience-slide").view();
        slide.wordsForARoom();
        slide.getStyleClass().add(FocusRing.NEVER);
        SlideFrame frame = new SlideFrame(slide);
        hidePointer();
        frame.visibleProperty().bind(presentation.blankProperty().not());
        SwapPlaceBox swap = new SwapPlaceBox("audience-swap", desk::areas, finder, presentation::swap);
        VBox ask = new VBox(6, PicturePane.words(TEXTS.of("present.swap"), "section"), swap);
        ask.getStyleClass().add("present-ask");
        ask.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        // the room reads along who is asked for
        ask.styleProperty()
                .bind(Bindings.createStringBinding(
                        () -> "-fx-font-size: " + Math.max(13, Math.round(frame.slideHeight() / LEAST)) + "px;",
                        frame.layoutBoundsProperty()));
        ask.visibleProperty()
                .bind(presentation
                        .askingProperty()
                        .and(presentation.notesShownProperty().not()));
        StackPane.setAlignment(ask, Pos.TOP_RIGHT);
        PresentationBar bar = new PresentationBar(presentation, this);
        StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
        PresentationMouse.install(this, presentation);
        PresentationMouse.keep(ask);
        getChildren().addAll(frame, bar, ask);
        ask.visibleProperty().addListener((property, before, now) -> {
            if (now) {
                swap.offer(presentation.slide().queries());
                swap.ask();
            } else {
                slide.requestFocus();
            }
        });
    }

    /** The pointer stands in front of the slide only while it is moved. */
    private void hidePointer() {
        PauseTransition still = new PauseTransition(Duration.seconds(3));
        still.setOnFinished(event -> setCursor(Cursor.NONE));
        addEventFilter(MouseEvent.ANY, event -> {
            setCursor(Cursor.DEFAULT);
            still.playFromStart();
        });
        setCursor(Cursor.NONE);
    }

    RenderedGraphicView slide() {
        return slide;
    }
}
