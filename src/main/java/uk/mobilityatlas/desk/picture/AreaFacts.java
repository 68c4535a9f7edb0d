package uk.mobilityatlas.desk.picture;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.PlaceType;
import uk.mobilityatlas.graphic.VerdictMark;

/**
 * What can be said of one area's figure, in words and as a range: the same on the card over the map and beside it.
 *
 * @param where the region or nation it lies in
 * @param value the figure as printed, or the shorthand of why there is none
 * @param valueNote what stands beside the figure: its interval, or the reason why there is none
 * @param range the figure as something to draw; null where there is no figure
 * @param verdict the verdict's mark; null where nothing is held against anything
 * @param verdictWords the verdict in words; empty with no verdict
 * @param facts further lines, each a name and a text
 */
public record AreaFacts(
        AreaCode code,
        String name,
        String where,
        String value,
        String valueNote,
        @Nullable FigureRange range,
        @Nullable VerdictMark verdict,
        String verdictWords,
        List<Fact> facts,
        Set<PlaceType> types) {
    /** One line of a card. */
    public record Fact(String name, String text) {}

    public AreaFacts {
        facts = List.copyOf(facts);
        types = Set.copyOf(types);
    }

    /** Everything in one sentence after another, for a reader who cannot see the card. */
    public String spoken() {
        StringBuilder words = new StringBuilder(name).append(", ").append(where).append(": ");
        words.append(value).append(", ").append(valueNote);
        if (!verdictWords.isEmpty()) {
            words.append(". ").append(verdictWords);
        }
        facts.forEach(
                fact -> words.append(". ").append(fact.name()).append(": ").append(fact.text()));
        return words.append('.').toString();
    }
}
