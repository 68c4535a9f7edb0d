package uk.mobilityatlas.view.story;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.deck.slide.SlidePicture;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.picture.RenderedGraphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;

/** Slides as small images, painted in the background; an older one stands until the newer is there. */
final class Thumbnails {
    private static final Texts TEXTS = Texts.beside(Thumbnails.class);

    static final Size SIZE = new Size(96, 54);
    private static final Size PAINTED_AT = new Size(1280, 720);
    private static final double PIXELS = 2 * SIZE.width() / PAINTED_AT.width();

    private final Desk desk;
    private final Runnable changed;
    private final Map<String, DeckSlide> asked = new HashMap<>();
    private final Map<String, Image> images = new HashMap<>();

    /** @param changed told when another image is there */
    Thumbnails(Desk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
    }

    @Nullable
    Image of(String id, @Nullable DeckSlide slide) {
        if (slide == null) {
            images.remove(id);
            asked.remove(id);
            return null;
        }
        if (asked.get(id) != slide) {
            asked.put(id, slide);
            desk.background()
                    .run(
                            "thumbnail-" + id,
                            progress -> RenderedGraphic.image(
                                    new SlidePicture(slide.drafted(), Palette.LIGHT), PAINTED_AT, PIXELS),
                            image -> {
                                images.put(id, image);
                                changed.run();
                            },
                            failure -> desk.notices().failed(TEXTS.of("picture.failed"), failure));
        }
        return images.get(id);
    }
}
