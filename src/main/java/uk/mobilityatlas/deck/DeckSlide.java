package uk.mobilityatlas.deck;

import java.util.List;
import uk.mobilityatlas.comparison.Comparison;
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
    /** A verdict in one sentence, with its mark. */
    public record Saying(VerdictMark mark, String sentence) {}

    public DeckSlide {
        parts = List.copyOf(parts);
        verdicts = List.copyOf(verdicts);
        comparisons = List.copyOf(comparisons);
        sayings = List.copyOf(sayings);
    }
}
