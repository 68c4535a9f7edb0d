package uk.mobilityatlas.deck.slide;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.TypeScale;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.VerdictMark;

/**
 * A line of text in a picture on a slide; formats whose texts are their own set it themselves.
 *
 * @param text in the picture's lengths
 * @param right whether it ends at the right of its box
 */
public record SlideLabel(SlideBlock.Text text, boolean right) {
    private static final double SIZE = TypeScale.SLIDE.text();
    private static final double LINE = TypeScale.SLIDE.leading();

    /** A line around a middle: in the narrow cut where it has no room in its own, and shortened where that is not enough. */
    static SlideLabel of(
            String words, double x, double middle, double room, Typeface cut, Color colour, boolean right) {
        return of(words, x, middle, room, cut, colour, right, null);
    }

    /** The same with a verdict's mark before it, which stands in the same room. */
    static SlideLabel of(
            String words,
            double x,
            double middle,
            double room,
            Typeface cut,
            Color colour,
            boolean right,
            @Nullable VerdictMark mark) {
        double own = mark == null ? room : room - SlideBlock.Text.INDENT;
        Typeface narrow = Lettering.width(words, cut.at(SIZE)) <= own ? cut : Typeface.CONDENSED;
        return new SlideLabel(
                new SlideBlock.Text(
                        SlideBlock.Role.WORDS,
                        new Rectangle2D.Double(x, middle - LINE / 2, room, LINE),
                        List.of(Lettering.fit(words, narrow.at(SIZE), own)),
                        new SlideBlock.Setting(narrow, SIZE, LINE, colour),
                        mark),
                right);
    }

    void paint(Graphics2D g, Palette palette) {
        Rectangle2D box = text.box();
        double width = Lettering.width(text.text(), text.setting().cut().at(SIZE));
        double x = right ? box.getMaxX() - width : box.getX();
        Rectangle2D at = new Rectangle2D.Double(x, box.getY(), width, box.getHeight());
        new SlideBrush(g, palette)
                .paint(new SlideBlock.Text(text.role(), at, text.lines(), text.setting(), text.mark()));
    }
}
