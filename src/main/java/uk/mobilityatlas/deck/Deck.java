package uk.mobilityatlas.deck;

import java.util.List;
import uk.mobilityatlas.indicator.PackVersion;

/** A story whose every query has been answered: what is shown, presented and written to files. */
public record Deck(String title, List<DeckSlide> slides, PackVersion version) {
    public Deck {
        slides = List.copyOf(slides);
    }
}
