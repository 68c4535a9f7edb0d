package uk.mobilityatlas.deck.briefing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.DeckPart;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.deck.slide.SlideBlock;
import uk.mobilityatlas.story.Layout;

/** The end of a briefing: every source once, the licences, the signs for missing figures and the data version. */
final class BriefingSources {
    private static final Texts TEXTS = Texts.beside(BriefingSources.class);

    private final Deck deck;

    BriefingSources(Deck deck) {
        this.deck = deck;
    }

    void lay(BriefingLayout pages) {
        String title = TEXTS.of("sources");
        pages.part(title, 2);
        BriefingColumn column = BriefingLayout.column();
        column.text(SlideBlock.Role.HEADLINE, title, BriefingType.HEADLINE);
        column.gap(24);
        for (String line : sources()) {
            column.text(SlideBlock.Role.WORDS, line, BriefingType.BODY);
            column.gap(10);
        }
        Set<String> licences = new LinkedHashSet<>();
        Set<String> signs = new LinkedHashSet<>();
        for (DeckSlide slide : deck.slides()) {
            licences.addAll(slide.credits().licences());
            signs.addAll(List.of(slide.shorthand().split("; ")));
        }
        signs.remove("");
        if (!signs.isEmpty()) {
            column.gap(16);
            column.text(SlideBlock.Role.WORDS, TEXTS.of("signs", String.join("; ", signs)), BriefingType.BODY);
        }
        column.gap(16);
        column.text(SlideBlock.Role.WORDS, String.join(" ", licences), BriefingType.BODY);
        column.text(SlideBlock.Role.WORDS, TEXTS.of("made", deck.version().label()), BriefingType.BODY);
        pages.add(column);
    }

    private Set<String> sources() {
        Set<String> lines = new LinkedHashSet<>();
        for (DeckSlide slide : deck.slides()) {
            if (slide.layout() == Layout.SOURCES) {
                for (DeckPart part : slide.parts()) {
                    if (part instanceof DeckPart.Words words) {
                        lines.addAll(words.paragraphs());
                    }
                }
            }
        }
        if (lines.isEmpty()) {
            deck.slides().stream()
                    .map(slide -> slide.credits().source())
                    .filter(source -> !source.isBlank())
                    .forEach(lines::add);
        }
        return lines;
    }
}
