package uk.mobilityatlas.deck.slide;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.deck.DeckPart;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.story.Layout;

/** Lays the parts of a slide side by side: pictures and tables at the left, a large number at the right. */
final class SlideParts {
    private static final Texts TEXTS = Texts.beside(SlideParts.class);

    private static final double SIZE = SlideLayout.SIZE;
    private static final double LEADING = 60;
    private static final double WIDE = 1500;
    private static final double LARGE = 170;

    private final DeckSlide slide;
    private final Palette palette;
    private final Rectangle2D room;
    private final List<SlideBlock> blocks = new ArrayList<>();

    SlideParts(DeckSlide slide, Palette palette, Rectangle2D room) {
        this.slide = slide;
        this.palette = palette;
        this.room = room;
    }

    List<SlideBlock> blocks() {
        List<DeckPart> parts = slide.parts().stream()
                .sorted(Comparator.comparing(part -> part instanceof DeckPart.Number))
                .toList();
        double gap = room.getWidth() > WIDE ? 72 : 44;
        double weights = parts.stream().mapToDouble(SlideParts::weight).sum();
        double each = (room.getWidth() - gap * (parts.size() - 1)) / weights;
        double x = room.getX();
        for (DeckPart part : parts) {
            double width = each * weight(part);
            lay(part, new Rectangle2D.Double(x, room.getY(), width, room.getHeight()));
            x += width + gap;
        }
        return blocks;
    }

    private static double weight(DeckPart part) {
        if (part instanceof DeckPart.Number) {
            return 4.56;
        }
        if (part instanceof DeckPart.Picture picture) {
            return SlideForms.weight(picture.graphic());
        }
        return part instanceof DeckPart.Figures ? 12 : 6;
    }

    private void lay(DeckPart part, Rectangle2D box) {
        if (part instanceof DeckPart.Number number) {
            number(number, box);
        } else if (part instanceof DeckPart.Picture picture) {
            Graphic form = SlideForms.of(picture.graphic(), palette);
            blocks.add(new SlideBlock.Picture(box, picture, form));
        } else if (part instanceof DeckPart.Figures figures) {
            figures(figures, box);
        } else if (part instanceof DeckPart.Words words) {
            words(words.paragraphs(), box);
        } else if (part instanceof DeckPart.Prompt prompt) {
            SlideBlock.Setting setting = new SlideBlock.Setting(Typeface.REGULAR, SIZE, LEADING, palette.ink3());
            List<String> lines = Lettering.wrap(prompt.words(), Typeface.REGULAR.at(SIZE), box.getWidth() - LEADING);
            blocks.add(new SlideBlock.Prompt(box, lines, setting));
        }
    }

    private void figures(DeckPart.Figures figures, Rectangle2D box) {
        SlideTable table = SlideTable.fit(figures.table(), box.getWidth(), box.getHeight());
        String leftOut = table.leftOut();
        if (!leftOut.isEmpty()) {
            table = SlideTable.fit(figures.table(), box.getWidth(), box.getHeight() - LEADING);
            leftOut = table.leftOut();
        }
        Rectangle2D taken = new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), table.height());
        blocks.add(new SlideBlock.Figures(taken, table));
        if (!leftOut.isEmpty()) {
            text(
                    SlideBlock.Role.NOTE,
                    new Rectangle2D.Double(box.getX(), taken.getMaxY(), box.getWidth(), LEADING),
                    List.of(Lettering.fit(leftOut, Typeface.CONDENSED.at(SIZE), box.getWidth())),
                    new SlideBlock.Setting(Typeface.CONDENSED, SIZE, LEADING, palette.ink2()),
                    null);
        }
    }

    private void number(DeckPart.Number number, Rectangle2D box) {
        double one = Lettering.width(number.figure(), Typeface.SEMIBOLD.at(1));
        Typeface cut = Typeface.REGULAR;
        double size = size(number, box, one, cut);
        if (size < Math.min(LARGE, box.getWidth() / one)) {
            cut = Typeface.CONDENSED;
            size = size(number, box, one, cut);
        }
        List<String> words = Lettering.wrap(together(number.words()), cut.at(SIZE), box.getWidth());
        List<String> verdict = verdict(number, box, cut);
        double y = box.getY();
        y = text(
                SlideBlock.Role.FIGURE,
                new Rectangle2D.Double(box.getX(), y, box.getWidth(), size * 0.8),
                List.of(number.figure()),
                new SlideBlock.Setting(
                        Typeface.SEMIBOLD, size, size * 0.8, palette.areaTexts().get(0)),
                null);
        y = text(
                SlideBlock.Role.WORDS,
                new Rectangle2D.Double(box.getX(), y + 18, box.getWidth(), 0),
                words,
                new SlideBlock.Setting(cut, SIZE, LEADING, palette.ink()),
                null);
        text(
                SlideBlock.Role.VERDICT,
                new Rectangle2D.Double(box.getX(), y + 26, box.getWidth(), 0),
                verdict,
                new SlideBlock.Setting(cut == Typeface.REGULAR ? Typeface.SEMIBOLD : cut, SIZE, LEADING, palette.ink()),
                number.mark());
    }

    private static List<String> verdict(DeckPart.Number number, Rectangle2D box, Typeface cut) {
        Typeface bold = cut == Typeface.REGULAR ? Typeface.SEMIBOLD : cut;
        return Lettering.wrap(number.verdict(), bold.at(SIZE), box.getWidth() - SlideBlock.Text.INDENT);
    }

    /** How large the figure can be above its words. */
    private static double size(DeckPart.Number number, Rectangle2D box, double one, Typeface cut) {
        int lines = Lettering.wrap(together(number.words()), cut.at(SIZE), box.getWidth())
                        .size()
                + verdict(number, box, cut).size();
        double below = lines * LEADING + 56;
        return Math.max(SIZE, Math.min(236, Math.min(box.getWidth() / one, (box.getHeight() - below) / 0.86)));
    }

    /** An interval in brackets is never broken. */
    private static String together(String words) {
        int open = words.lastIndexOf('(');
        int close = words.indexOf(')', open);
        return open < 0 || close < 0
                ? words
                : words.substring(0, open)
                        + words.substring(open, close).replace(' ', '\u00a0')
                        + words.substring(close);
    }

    private void words(List<String> paragraphs, Rectangle2D box) {
        boolean sources = slide.layout() == Layout.SOURCES;
        double size = sources ? 42 : 56;
        List<List<String>> broken = broken(paragraphs, size, box.getWidth());
        double least = sources ? 26 : SIZE;
        while (size > least && height(broken, size) > box.getHeight()) {
            size -= 2;
            broken = broken(paragraphs, size, box.getWidth());
        }
        double y = box.getY() + 10;
        Color colour = palette.ink();
        for (int i = 0; i < broken.size(); i++) {
            List<String> lines = broken.get(i);
            double leading = size * 1.26;
            boolean fits = y + lines.size() * leading <= box.getMaxY();
            if (!fits) {
                lines = List.of(TEXTS.of("words.more", broken.size() - i));
            }
            y = text(
                            sources ? SlideBlock.Role.SOURCE : SlideBlock.Role.WORDS,
                            new Rectangle2D.Double(box.getX(), y, box.getWidth(), 0),
                            lines,
                            new SlideBlock.Setting(Typeface.REGULAR, size, leading, colour),
                            null)
                    + size * 0.5;
            if (!fits) {
                break;
            }
        }
    }

    private static List<List<String>> broken(List<String> paragraphs, double size, double width) {
        return paragraphs.stream()
                .filter(p -> !p.isBlank())
                .map(p -> Lettering.wrap(p, Typeface.REGULAR.at(size), width))
                .toList();
    }

    private static double height(List<List<String>> paragraphs, double size) {
        return 10
                + paragraphs.stream()
                        .mapToDouble(p -> p.size() * size * 1.26 + size * 0.5)
                        .sum();
    }

    private double text(
            SlideBlock.Role role,
            Rectangle2D at,
            List<String> lines,
            SlideBlock.Setting setting,
            @Nullable VerdictMark mark) {
        double height = lines.size() * setting.leading();
        Rectangle2D box = new Rectangle2D.Double(at.getX(), at.getY(), at.getWidth(), height);
        blocks.add(new SlideBlock.Text(role, box, lines, setting, mark));
        return box.getMaxY();
    }
}
