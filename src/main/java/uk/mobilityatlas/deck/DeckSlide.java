package uk.mobilityatlas.deck;

import java.util.List;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.story.Layout;
import uk.mobilityatlas.story.SlideWording;

/**
 * One slide, answered.
 *
 * @param id the slide's id in its story
 * @param wording headline and subtitle, with what must be said of them
 * @param parts what it shows, in reading order
 * @param comparisons its queries answered, in the order of its parts
 * @param verdicts the verdicts in as few words as can be, areas of one verdict together; empty where the slide compares no
 *     single areas
 * @param sayings what may be concluded of each compared area; empty where there is nothing to judge
 * @param credits source, period, licences and data version; always printed
 * @param shorthand what the signs for missing figures on this slide mean; empty where none is used
 * @param notes what the speaker wants to say
 */
public record DeckSlide(
        String id,
        Layout layout,
        SlideWording wording,
        List<DeckPart> parts,
        List<Comparison> comparisons,
        List<Saying> verdicts,
        List<Saying> sayings,
        Credits credits,
        String shorthand,
        String notes) {
    private static final Texts TEXTS = Texts.beside(DeckSlide.class);

    /** A verdict in one sentence, with its mark. */
    public record Saying(VerdictMark mark, String sentence) {}

    public DeckSlide {
        parts = List.copyOf(parts);
        verdicts = List.copyOf(verdicts);
        comparisons = List.copyOf(comparisons);
        sayings = List.copyOf(sayings);
    }

    /** The same as it is seen while it is being made: with a prompt where the user has not written anything yet. */
    public DeckSlide drafted() {
        List<DeckPart> seen = parts.stream().map(DeckSlide::prompted).toList();
        return new DeckSlide(id, layout, wording, seen, comparisons, verdicts, sayings, credits, shorthand, notes);
    }

    /** Whether it is a text that nobody has written yet, under a headline that nobody has written either. */
    public boolean unwritten() {
        return layout == Layout.TEXT && wording.proposed() && parts.stream().allMatch(DeckSlide::blank);
    }

    private static boolean blank(DeckPart part) {
        return part instanceof DeckPart.Words words
                && words.paragraphs().stream().allMatch(String::isBlank);
    }

    private static DeckPart prompted(DeckPart part) {
        return blank(part) ? new DeckPart.Prompt(TEXTS.of("slide.prompt")) : part;
    }
}
