package uk.mobilityatlas.deck.slide;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.VerdictMark;

/** The verdicts of a slide, each with its mark, side by side as far as there is room and then below one another. */
final class SlideVerdicts {
    private static final double SIZE = SlideLayout.SIZE;
    private static final double LEADING = 62;
    private static final double GAP = 44;
    private static final double INDENT = SlideBlock.Text.INDENT;

    private record Placed(double x, int line, List<String> lines, @Nullable VerdictMark mark) {}

    private final DeckSlide slide;
    private final double room;
    private final Palette palette;
    private final Typeface cut;
    private final List<Placed> placed;

    SlideVerdicts(DeckSlide slide, double room, Palette palette) {
        this.slide = slide;
        this.room = room;
        this.palette = palette;
        List<Placed> bold = place(Typeface.SEMIBOLD);
        List<Placed> narrow = place(Typeface.CONDENSED);
        boolean saves = lines(narrow) < lines(bold) && !slide.verdicts().isEmpty();
        cut = saves ? Typeface.CONDENSED : Typeface.SEMIBOLD;
        placed = saves ? narrow : bold;
    }

    private List<Placed> place(Typeface in) {
        List<Placed> found = new ArrayList<>();
        if (slide.verdicts().isEmpty()) {
            List<String> lines = Lettering.wrap(slide.wording().verdict(), in.at(SIZE), room);
            found.add(new Placed(0, 0, lines, null));
            return found;
        }
        double x = 0;
        int line = 0;
        for (DeckSlide.Saying verdict : slide.verdicts()) {
            double width = INDENT + Lettering.width(verdict.sentence(), in.at(SIZE));
            if (x > 0 && x + width > room) {
                x = 0;
                line++;
            }
            List<String> lines = Lettering.wrap(verdict.sentence(), in.at(SIZE), room - INDENT);
            found.add(new Placed(x, line, lines, verdict.mark()));
            if (lines.size() > 1) {
                x = 0;
                line += lines.size();
            } else {
                x += width + GAP;
            }
        }
        return found;
    }

    private static int lines(List<Placed> texts) {
        return texts.stream().mapToInt(t -> t.line() + t.lines().size()).max().orElse(0);
    }

    double height() {
        return lines(placed) * LEADING;
    }

    List<SlideBlock> at(double left, double top) {
        List<SlideBlock> blocks = new ArrayList<>();
        for (Placed text : placed) {
            double wide = Lettering.widest(text.lines().stream(), cut.at(SIZE));
            double indent = text.mark() == null ? 0 : INDENT;
            Rectangle2D box = new Rectangle2D.Double(
                    left + text.x(),
                    top + text.line() * LEADING,
                    Math.min(room - text.x(), indent + wide + 4),
                    text.lines().size() * LEADING);
            blocks.add(new SlideBlock.Text(
                    SlideBlock.Role.VERDICT,
                    box,
                    text.lines(),
                    new SlideBlock.Setting(cut, SIZE, LEADING, palette.ink()),
                    text.mark()));
        }
        return blocks;
    }
}
