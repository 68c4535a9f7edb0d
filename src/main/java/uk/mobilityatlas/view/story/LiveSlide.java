package uk.mobilityatlas.view.story;

import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.deck.slide.SlidePicture;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.picture.RenderedGraphicView;
import uk.mobilityatlas.graphic.Palette;

/** A presentation's present slide: what is pointed at or highlighted on one display is so on the other. */
final class LiveSlide {
    private final RenderedGraphicView view;

    LiveSlide(Desk desk, Presentation presentation, String id) {
        view = new RenderedGraphicView(desk);
        view.setId(id);
        view.markedProperty().bindBidirectional(presentation.markedProperty());
        view.highlightedProperty().bindBidirectional(presentation.highlightedProperty());
        presentation.currentProperty().addListener((property, before, now) -> show(now));
        show(presentation.currentProperty().get());
    }

    private void show(@Nullable DeckSlide slide) {
        if (slide != null) {
            view.show(new SlidePicture(slide, Palette.LIGHT));
        }
    }

    RenderedGraphicView view() {
        return view;
    }
}
