package uk.mobilityatlas.graphic;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;

/** What the colours and marks of a rug mean. */
final class RugKey {
    private static final List<VerdictMark> ORDER = List.of(
            VerdictMark.HIGHER,
            VerdictMark.LOWER,
            VerdictMark.CLEARLY_WORSE,
            VerdictMark.WORSE,
            VerdictMark.SIMILAR,
            VerdictMark.CANNOT_TELL,
            VerdictMark.BETTER,
            VerdictMark.CLEARLY_BETTER,
            VerdictMark.NOT_TESTED);

    private RugKey() {}

    static void paint(Graphics2D g, Set<VerdictMark> used, Palette palette, double width) {
        double x = 0;
        for (VerdictMark mark : ORDER) {
            if (!used.contains(mark)) {
                continue;
            }
            VerdictInk look = VerdictInk.of(mark, palette);
            Rectangle2D box = new Rectangle2D.Double(x + 0.5, 1.5, 27, 17);
            g.setColor(look.cell());
            g.fill(box);
            Color edge =
                    mark == VerdictMark.SIMILAR || mark == VerdictMark.CANNOT_TELL || mark == VerdictMark.NOT_TESTED
                            ? palette.rule2()
                            : null;
            if (edge != null) {
                g.setColor(edge);
                g.setStroke(new BasicStroke(0.8f));
                g.draw(box);
            }
            if (mark != VerdictMark.NOT_TESTED) {
                mark.paint(g, x + 14, 10, 4.6, look.cellMark());
            }
            x = words(g, mark == VerdictMark.NOT_TESTED ? "No interval, not tested" : mark.words(), x, palette);
        }
        if (x + 130 < width) {
            Rectangle2D box = new Rectangle2D.Double(x + 0.5, 1.5, 27, 17);
            g.setColor(palette.land());
            g.fill(box);
            Hatch.RISING.paint(g, box, palette.hatch());
            words(g, "No figure", x, palette);
        }
    }

    private static double words(Graphics2D g, String words, double x, Palette palette) {
        Lettering.draw(g, words, x + 35, 14.3, Typeface.REGULAR.at(12), palette.ink2());
        return x + 35 + Lettering.width(words, Typeface.REGULAR.at(12)) + 20;
    }
}
