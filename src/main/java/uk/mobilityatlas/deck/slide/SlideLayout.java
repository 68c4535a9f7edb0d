package uk.mobilityatlas.deck.slide;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.deck.DeckPart;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.TypeScale;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.story.Layout;

/** Gives everything on a slide its place: headline, parts beside one another, verdict, cautions, sources. */
public final class SlideLayout {
    /** The height of every slide in its own lengths; the width follows from the ratio of its sides. */
    public static final double HEIGHT = 1080;

    /** No text is smaller, except sources. */
    static final double SIZE = TypeScale.SLIDE.text();

    static final double MARGIN = 80;
    private static final double LEADING = 62;
    private static final double SOURCE_SIZE = 30;
    private static final double SOURCE_LEADING = 38;
    private static final double LEAST_SOURCE = 25;

    private final DeckSlide slide;
    private final Palette palette;
    private final double width;
    private final double room;
    private final List<SlideBlock> blocks = new ArrayList<>();
    private double top = 36;
    private double foot = HEIGHT - 28;

    private SlideLayout(DeckSlide slide, double width, Palette palette) {
        this.slide = slide;
        this.width = width;
        this.palette = palette;
        this.room = width - 2 * MARGIN;
    }

    /** The blocks of a slide in reading order, for a width at {@link #HEIGHT}. */
    public static List<SlideBlock> of(DeckSlide slide, double width, Palette palette) {
        SlideLayout layout = new SlideLayout(slide, width, palette);
        layout.lay();
        return List.copyOf(layout.blocks);
    }

    private void lay() {
        List<SlideBlock> sources = sources();
        if (slide.layout() == Layout.TITLE || slide.layout() == Layout.SECTION) {
            opening();
        } else {
            headline();
            List<SlideBlock> below = below();
            SlideParts parts = new SlideParts(slide, palette, new Rectangle2D.Double(MARGIN, top, room, foot - top));
            blocks.addAll(parts.blocks());
            blocks.addAll(below);
        }
        blocks.addAll(sources);
    }

    /** Title and section: the words alone, in the middle of the left. */
    private void opening() {
        boolean title = slide.layout() == Layout.TITLE;
        double size = title ? 118 : 100;
        List<String> lines = Lettering.balanced(slide.wording().headline(), Typeface.SEMIBOLD.at(size), room);
        while (lines.size() > 3 && size > 62) {
            size -= 8;
            lines = Lettering.balanced(slide.wording().headline(), Typeface.SEMIBOLD.at(size), room);
        }
        double leading = size * 1.22;
        double y = (foot - lines.size() * leading) * 0.44;
        blocks.add(new SlideBlock.Rule(new Rectangle2D.Double(MARGIN, y - 40, 150, 12), palette.accent()));
        blocks.add(text(SlideBlock.Role.HEADLINE, y, lines, Typeface.SEMIBOLD, size, leading, palette.ink(), null));
        y += lines.size() * leading + 20;
        subtitle(y);
        double words = y + LEADING + 40;
        List<DeckPart> parts = slide.parts();
        if (!parts.isEmpty()) {
            blocks.addAll(new SlideParts(
                            slide,
                            palette,
                            new Rectangle2D.Double(MARGIN, words, room, Math.max(LEADING, foot - words)))
                    .blocks());
        }
    }

    private void headline() {
        double size = 75;
        while (size > 70 && Lettering.width(slide.wording().headline(), Typeface.SEMIBOLD.at(size)) > room) {
            size--;
        }
        List<String> lines = Lettering.balanced(slide.wording().headline(), Typeface.SEMIBOLD.at(size), room);
        if (lines.size() > 1) {
            size = 75;
            lines = Lettering.balanced(slide.wording().headline(), Typeface.SEMIBOLD.at(size), room);
        }
        // a headline is never cut: on narrow slides it becomes smaller, and then longer by a line
        while (lines.size() > 2 && size > 54) {
            size -= 3;
            lines = Lettering.balanced(slide.wording().headline(), Typeface.SEMIBOLD.at(size), room);
        }
        double leading = size * 1.2;
        // a single word that is wider than the slide
        double set = size;
        lines = lines.stream()
                .map(line -> Lettering.fit(line, Typeface.SEMIBOLD.at(set), room))
                .toList();
        blocks.add(text(SlideBlock.Role.HEADLINE, top, lines, Typeface.SEMIBOLD, size, leading, palette.ink(), null));
        top += lines.size() * leading;
        top = subtitle(top) + 22;
    }

    private double subtitle(double y) {
        if (slide.wording().subtitle().isBlank()) {
            return y;
        }
        Typeface cut = Lettering.width(slide.wording().subtitle(), Typeface.REGULAR.at(SIZE)) <= room
                ? Typeface.REGULAR
                : Typeface.CONDENSED;
        List<String> lines = Lettering.wrap(slide.wording().subtitle(), cut.at(SIZE), room);
        blocks.add(text(SlideBlock.Role.SUBTITLE, y, lines, cut, SIZE, LEADING, palette.ink2(), null));
        return y + lines.size() * LEADING;
    }

    /**
     * The verdict, whose room is taken from the parts. What is wrong with a headline of the user's own is for whoever writes and
     * speaks, never for the room.
     */
    private List<SlideBlock> below() {
        List<SlideBlock> below = new ArrayList<>();
        double y = foot;
        boolean numbered = slide.parts().stream().anyMatch(p -> p instanceof DeckPart.Number);
        String verdict = slide.wording().verdict();
        if (!verdict.isBlank() && (!numbered || !slide.wording().proposed())) {
            SlideVerdicts verdicts = new SlideVerdicts(slide, room, palette);
            y -= verdicts.height() + 6;
            below.addAll(0, verdicts.at(MARGIN, y));
        }
        if (!below.isEmpty()) {
            foot = y - 14;
        }
        return below;
    }

    private List<SlideBlock> sources() {
        Credits credits = slide.credits();
        List<String> sentences = new ArrayList<>();
        boolean sourced = !credits.source().isBlank();
        if (sourced) {
            sentences.add(credits.source());
        }
        sentences.add(String.join(" ", credits.licences()) + " " + credits.version());
        if (!slide.shorthand().isBlank()) {
            sentences.add(slide.shorthand() + (slide.shorthand().endsWith(".") ? "" : "."));
        }
        double size = SOURCE_SIZE;
        List<String> lines = broken(sentences, size);
        if (lines.size() > 4) {
            size = LEAST_SOURCE;
            lines = broken(List.of(String.join(" ", sentences)), size);
        }
        double leading = size * SOURCE_LEADING / SOURCE_SIZE;
        foot -= lines.size() * leading;
        SlideBlock text =
                text(SlideBlock.Role.SOURCE, foot, lines, Typeface.CONDENSED, size, leading, palette.ink2(), null);
        foot -= 12;
        SlideBlock rule = new SlideBlock.Rule(new Rectangle2D.Double(MARGIN, foot, room, 2), palette.rule2());
        foot -= 12;
        return List.of(rule, text);
    }

    private List<String> broken(List<String> sentences, double size) {
        List<String> lines = new ArrayList<>();
        sentences.forEach(s -> lines.addAll(Lettering.wrap(s, Typeface.CONDENSED.at(size), room)));
        return lines;
    }

    private SlideBlock.Text text(
            SlideBlock.Role role,
            double y,
            List<String> lines,
            Typeface cut,
            double size,
            double leading,
            java.awt.Color colour,
            @Nullable VerdictMark mark) {
        Rectangle2D box = new Rectangle2D.Double(MARGIN, y, width - 2 * MARGIN, lines.size() * leading);
        return new SlideBlock.Text(role, box, lines, new SlideBlock.Setting(cut, size, leading, colour), mark);
    }
}
