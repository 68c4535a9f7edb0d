package uk.mobilityatlas.deck.slide;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.deck.DeckPart;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.VerdictMark;

/** One thing in its place on a slide; lengths are those of a slide {@value SlideLayout#HEIGHT} high. */
public sealed interface SlideBlock {
    /** Where it stands. */
    Rectangle2D box();

    /** The same, lower by so much. */
    SlideBlock down(double by);

    private static Rectangle2D down(Rectangle2D box, double by) {
        return new Rectangle2D.Double(box.getX(), box.getY() + by, box.getWidth(), box.getHeight());
    }

    /** What a text is there for. */
    enum Role {
        TITLE,
        LABEL,
        HEADLINE,
        SUBTITLE,
        FIGURE,
        WORDS,
        VERDICT,
        NOTE,
        SOURCE,
        /** At the head or the foot of every page; decoration. */
        RUNNING
    }

    /** How a text is set. */
    record Setting(Typeface cut, double size, double leading, Color colour) {}

    /**
     * Lines of text.
     *
     * @param lines as they are broken
     * @param mark the verdict's mark before them; null for none
     */
    record Text(Role role, Rectangle2D box, List<String> lines, Setting setting, @Nullable VerdictMark mark)
            implements SlideBlock {
        /** From the mark's left edge to the text. */
        public static final double INDENT = 62;

        public Text {
            lines = List.copyOf(lines);
        }

        /** The text unbroken. */
        public String text() {
            return String.join(" ", lines);
        }

        @Override
        public Text down(double by) {
            return new Text(role, SlideBlock.down(box, by), lines, setting, mark);
        }

        /** The middle of a line's capitals. */
        double middle(int line) {
            return box.getY() + (line + 0.5) * setting.leading();
        }
    }

    /**
     * A picture.
     *
     * @param part what the picture is of
     * @param form the picture in the form that it has on a slide
     */
    record Picture(Rectangle2D box, DeckPart.Picture part, Graphic form) implements SlideBlock {
        @Override
        public Picture down(double by) {
            return new Picture(SlideBlock.down(box, by), part, form);
        }
    }

    /** A table, as much of it as there is room for. */
    record Figures(Rectangle2D box, SlideTable table) implements SlideBlock {
        @Override
        public Figures down(double by) {
            return new Figures(SlideBlock.down(box, by), table);
        }
    }

    /** A line that parts things; decoration. */
    record Rule(Rectangle2D box, Color colour) implements SlideBlock {
        @Override
        public Rule down(double by) {
            return new Rule(SlideBlock.down(box, by), colour);
        }
    }

    /** A place to be written in, with what to do there; on the screen alone. */
    record Prompt(Rectangle2D box, List<String> lines, Setting setting) implements SlideBlock {
        public Prompt {
            lines = List.copyOf(lines);
        }

        @Override
        public Prompt down(double by) {
            return new Prompt(SlideBlock.down(box, by), lines, setting);
        }
    }
}
