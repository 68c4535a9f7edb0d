package uk.mobilityatlas.graphic.rug;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.Hatch;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.VerdictMark;

/** What the colours and marks of a rug mean, in as many lines as the width needs. */
final class RugKey {
    private static final Texts TEXTS = Texts.beside(RugKey.class);

    private static final List<VerdictMark> ORDER = List.of(
            VerdictMark.HIGHER,
            VerdictMark.LOWER,
            VerdictMark.CLEARLY_WORSE,
            VerdictMark.WORSE,
            VerdictMark.SIMILAR,
            VerdictMark.CANNOT_TELL,
            VerdictMark.BETTER,
            VerdictMark.CLEARLY_BETTER,
            VerdictMark.COUNTED_HIGHER,
            VerdictMark.COUNTED_LOWER,
            VerdictMark.COUNTED_SAME,
            VerdictMark.NOT_TESTED);

    private static final double LINE = 24;
    private static final double SWATCH = 27;
    private static final Font FONT = Typeface.REGULAR.at(12);

    private interface Swatch {
        void paint(Graphics2D g, Rectangle2D box);
    }

    private record Entry(String words, Swatch swatch) {
        double width() {
            return SWATCH + 8 + Lettering.width(words, FONT) + 20;
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Palette palette;

    private RugKey(Palette palette) {
        this.palette = palette;
    }

    /** The key of the verdicts that occur. */
    static RugKey verdicts(Set<VerdictMark> used, Palette palette) {
        RugKey key = new RugKey(palette);
        ORDER.stream()
                .filter(used::contains)
                .forEach(mark -> key.entries.add(new Entry(
                        mark == VerdictMark.NOT_TESTED ? TEXTS.of("key.not-tested") : mark.words(),
                        (g, box) -> key.verdict(g, mark, box))));
        key.hatch();
        return key;
    }

    /** The key of fifths. */
    static RugKey fifths(Palette palette) {
        RugKey key = new RugKey(palette);
        for (int step = 0; step < RugCell.STEPS; step++) {
            int at = step;
            String words =
                    switch (step) {
                        case 0 -> TEXTS.of("key.best");
                        case RugCell.STEPS - 1 -> TEXTS.of("key.worst");
                        default -> "";
                    };
            key.entries.add(new Entry(words, (g, box) -> {
                RugCell look = RugCell.fifth(at, palette);
                Painting.fill(g, box, look.ground());
                RugCell.steps(g, at, box, look.mark());
            }));
        }
        key.hatch();
        return key;
    }

    private void hatch() {
        entries.add(new Entry(TEXTS.of("key.none"), (g, box) -> {
            Painting.fill(g, box, palette.land());
            Hatch.RISING.paint(g, box, palette.hatch());
        }));
    }

    private void verdict(Graphics2D g, VerdictMark mark, Rectangle2D box) {
        RugCell look = RugCell.of(mark, palette);
        Painting.fill(g, box, look.ground());
        boolean pale = mark == VerdictMark.SIMILAR || mark == VerdictMark.CANNOT_TELL || mark == VerdictMark.NOT_TESTED;
        if (pale || look.edge() != null) {
            Color edge = pale || look.edge() == null ? palette.rule2() : look.edge();
            Painting.draw(g, box, edge, 0.8);
        }
        if (mark != VerdictMark.NOT_TESTED) {
            mark.paint(g, box.getX() + 13.5, box.getY() + 8.5, 4.6, look.mark());
        }
    }

    double height(double width) {
        return 4 + LINE * (1 + place(width, (entry, at) -> {}));
    }

    void paint(Graphics2D g, double width) {
        place(width, (entry, at) -> {
            Rectangle2D box = new Rectangle2D.Double(at.getX() + 0.5, at.getY() + 1.5, SWATCH, 17);
            entry.swatch().paint(g, box);
            Lettering.draw(g, entry.words(), at.getX() + SWATCH + 8, at.getY() + 14.3, FONT, palette.ink2());
        });
    }

    private interface Placed {
        void at(Entry entry, Rectangle2D place);
    }

    /** Hands each entry its place; says in which line the last one stands. */
    private int place(double width, Placed placed) {
        double x = 0;
        int line = 0;
        for (Entry entry : entries) {
            double wide = entry.words().isEmpty() ? SWATCH + 3 : entry.width();
            if (x > 0 && x + wide - 20 > width) {
                x = 0;
                line++;
            }
            placed.at(entry, new Rectangle2D.Double(x, line * LINE, wide, LINE));
            x += wide;
        }
        return line;
    }
}
