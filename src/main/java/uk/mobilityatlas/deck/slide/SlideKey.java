package uk.mobilityatlas.deck.slide;

import java.awt.Graphics2D;
import java.util.List;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Typeface;

/** Markers with their words in a row, as many as fit. */
record SlideKey(List<Entry> entries, Palette palette) {
    static final double HEIGHT = 64;
    private static final double MARK = 46;
    private static final double GAP = 52;

    /** A marker and what it stands for. */
    record Entry(AreaStyle style, String words) {}

    void paint(Graphics2D g, double y, double width) {
        Typeface cut = width(Typeface.REGULAR) <= width ? Typeface.REGULAR : Typeface.CONDENSED;
        double x = 0;
        for (Entry entry : entries) {
            double each = MARK + Lettering.width(entry.words(), cut.at(SlideLayout.SIZE));
            if (x + each > width) {
                return;
            }
            entry.style()
                    .marker()
                    .paint(g, x + 16, y + HEIGHT / 2, 15.5, entry.style().colour(), palette.paper());
            Lettering.draw(
                    g,
                    entry.words(),
                    x + MARK,
                    y + HEIGHT / 2 + 18,
                    cut.at(SlideLayout.SIZE),
                    entry.style().text());
            x += each + GAP;
        }
    }

    private double width(Typeface cut) {
        return entries.stream()
                .mapToDouble(e -> MARK + GAP + Lettering.width(e.words(), cut.at(SlideLayout.SIZE)))
                .sum();
    }
}
