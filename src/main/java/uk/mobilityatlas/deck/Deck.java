package uk.mobilityatlas.deck;

import java.util.List;
import java.util.function.Supplier;
import uk.mobilityatlas.indicator.PackVersion;

/**
 * A story whose every query has been answered: what is shown, presented and written to files.
 *
 * @param figures finds every figure behind it; not on the window's thread
 */
public record Deck(String title, List<DeckSlide> slides, PackVersion version, Supplier<List<DeckFigure>> figures) {
    public Deck {
        slides = List.copyOf(slides);
    }
}
