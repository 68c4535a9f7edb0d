package uk.mobilityatlas.deck;

import java.util.List;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.story.PictureKind;

/** One thing on an answered slide. */
public sealed interface DeckPart {
    /** A picture; the graphic is a description, so a file format can also take its figures from it. */
    record Picture(PictureKind kind, Graphic graphic) implements DeckPart {}

    /**
     * One figure, large.
     *
     * @param figure as printed, such as 135 or 7.6%
     * @param words what it counts, beneath it
     * @param verdict the mark and the words of the verdict on it
     */
    record Number(String figure, String words, VerdictMark mark, String verdict) implements DeckPart {}

    /** A table of figures. */
    record Figures(Table table) implements DeckPart {}

    /** Paragraphs of text. */
    record Words(List<String> paragraphs) implements DeckPart {
        public Words {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** What stands on the screen where nothing has been written yet; no file has it. */
    record Prompt(String words) implements DeckPart {}
}
