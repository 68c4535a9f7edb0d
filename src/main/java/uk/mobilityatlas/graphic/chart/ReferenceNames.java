package uk.mobilityatlas.graphic.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.TypeScale;

/**
 * The names of reference lines among dots: beside their own line and on none, where they hide the fewest dots.
 *
 * @param data the plot's frame
 * @param above how far a name may stand over the frame
 * @param dots what should not be hidden
 * @param marked what must not be
 * @param taken where something is written already
 */
public record ReferenceNames(
        Rectangle2D data,
        double above,
        List<Point2D> dots,
        List<Point2D> marked,
        List<Rectangle2D> taken,
        List<Line2D> lines,
        TypeScale type) {
    /** A name in its place. */
    public record Placed(String words, Rectangle2D box) {
        /** Paints it over a halo. */
        public void paint(Graphics2D g, TypeScale type, Palette palette) {
            Lettering.haloed(
                    g,
                    words,
                    box.getX(),
                    box.getCenterY() + type.middle(),
                    type.plain(),
                    palette.ink2(),
                    Lettering.Align.LEFT,
                    palette.paper());
        }
    }

    /** The name of an upright line: over it, or beside its upper or its lower end. */
    public Placed upright(String words, double x) {
        double wide = Lettering.width(words, type.plain());
        double tall = type.leading();
        double gap = type.text() / 2;
        List<Rectangle2D> offers = new ArrayList<>();
        if (above >= tall) {
            offers.add(box(x - wide / 2, data.getMinY() - tall - 1, wide));
        }
        for (double y = data.getMinY() + 1; y + tall < data.getMaxY(); y += tall / 2) {
            offers.add(box(x + gap, y, wide));
            offers.add(box(x - gap - wide, y, wide));
        }
        return best(words, offers);
    }

    /** The name of a level line: above or below it, as far right as can be. */
    public Placed level(String words, double y) {
        double wide = Lettering.width(words, type.plain());
        double gap = type.text() / 5;
        List<Rectangle2D> offers = new ArrayList<>();
        for (double x = data.getMaxX() - wide - 2; x > data.getMinX(); x -= type.leading()) {
            offers.add(box(x, y - gap - type.leading(), wide));
            offers.add(box(x, y + gap, wide));
        }
        return best(words, offers);
    }

    private Rectangle2D box(double x, double y, double wide) {
        return new Rectangle2D.Double(x, y, wide, type.leading());
    }

    /** The first of those that hide the fewest dots, and nothing else. */
    private Placed best(String words, List<Rectangle2D> offers) {
        double top = data.getMinY() - above;
        Rectangle2D within =
                new Rectangle2D.Double(data.getMinX(), top, data.getWidth() + type.text(), data.getMaxY() - top);
        Rectangle2D chosen = offers.stream()
                .filter(within::contains)
                .min(Comparator.comparingDouble(this::cost))
                .orElse(offers.get(0));
        return new Placed(words, chosen);
    }

    private double cost(Rectangle2D box) {
        double mark = type.mark() + 2;
        Rectangle2D wide = grown(box, mark);
        long hidden = dots.stream().filter(grown(box, 2)::contains).count();
        long marks = marked.stream().filter(wide::contains).count();
        long crossed =
                lines.stream().filter(line -> line.intersects(grown(box, 1))).count();
        long written = taken.stream().filter(box::intersects).count();
        return hidden + 100.0 * (marks + crossed + written);
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }
}
