package uk.mobilityatlas.deck.slide;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Marker;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Scale;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.observation.Limits;

/** Paints one row of a slide: marker and name, and the line with what is known of the figure. */
final class SlideRowBrush {
    private final Graphics2D g;
    private final Scale scale;
    private final double left;
    private final double right;
    private final boolean bars;
    private final boolean ranges;
    private final Palette palette;

    SlideRowBrush(Graphics2D g, Scale scale, double left, double right, boolean bars, boolean ranges, Palette palette) {
        this.g = g;
        this.scale = scale;
        this.left = left;
        this.right = right;
        this.bars = bars;
        this.ranges = ranges;
        this.palette = palette;
    }

    private double x(double value) {
        return left + (value - scale.low()) / (scale.high() - scale.low()) * (right - left);
    }

    void name(SlideRow row, double x, double middle, double room) {
        if (row.style().marker() == Marker.BAR) {
            g.setColor(palette.benchmark());
            g.fill(new Rectangle2D.Double(x, middle - 3, 30, 6));
        } else {
            row.style().marker().paint(g, x + 16, middle, 15.5, row.style().colour(), palette.paper());
        }
        double space = room - 48;
        Typeface cut = Lettering.width(row.name(), Typeface.SEMIBOLD.at(SlideLayout.SIZE)) <= space
                ? Typeface.SEMIBOLD
                : Typeface.CONDENSED;
        Lettering.draw(
                g,
                Lettering.fit(row.name(), cut.at(SlideLayout.SIZE), space),
                x + 48,
                middle + 18,
                cut.at(SlideLayout.SIZE),
                row.area() == null ? palette.ink2() : palette.ink());
    }

    /** The row's line, with the benchmark behind. */
    void line(SlideRow row, double y, double tall) {
        g.setColor(palette.rule());
        g.setStroke(new BasicStroke(2));
        g.draw(new Line2D.Double(left, y, right, y));
        BenchmarkFigure against = row.against();
        if (against != null && !(bars && row.area() == null)) {
            against(against, y, tall + 14);
        }
        Double value = row.value();
        Limits range = row.limits();
        Color colour = row.style().colour();
        if (value == null) {
            return;
        }
        if (bars) {
            g.setColor(colour);
            g.fill(new Rectangle2D.Double(
                    x(Math.min(0, value)), y - tall * 0.4, Math.abs(x(value) - x(0)), tall * 0.8));
            if (ranges && range != null) {
                beyond(range, value, y, tall * 0.8, colour);
            } else if (range != null) {
                whisker(range, y, tall * 0.36, palette.ink(), 4);
            }
        } else if (ranges && range != null) {
            range(range, value, y, tall, colour);
        } else {
            if (range != null) {
                whisker(range, y, tall * 0.5, colour, 6);
            }
            Marker marker = row.style().marker();
            marker.paint(g, x(value), y, marker == Marker.BAR ? tall * 0.4 : 14, colour, palette.paper());
        }
    }

    private void against(BenchmarkFigure against, double y, double tall) {
        Limits interval = against.limits();
        if (interval != null) {
            double from = x(interval.lower());
            g.setColor(Palette.alpha(palette.benchmark(), 0.24));
            g.fill(new Rectangle2D.Double(from, y - tall / 2, Math.max(4, x(interval.upper()) - from), tall));
        }
        if (!ranges) {
            g.setColor(palette.benchmark());
            g.setStroke(new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {9, 7}, 0));
            g.draw(new Line2D.Double(x(against.value()), y - tall / 2, x(against.value()), y + tall / 2));
        }
    }

    /** The not known at the end of a bar. */
    private void beyond(Limits range, double known, double y, double tall, Color colour) {
        Rectangle2D bar =
                new Rectangle2D.Double(x(known), y - tall / 2, Math.max(3, x(range.upper()) - x(known)), tall);
        g.setColor(Palette.alpha(colour, 0.35));
        g.fill(bar);
        g.setColor(colour);
        g.setStroke(new BasicStroke(4));
        g.draw(bar);
    }

    private void range(Limits range, double known, double y, double tall, Color colour) {
        double from = x(range.lower());
        double high = tall * 0.86;
        Rectangle2D bar = new Rectangle2D.Double(from, y - high / 2, Math.max(3, x(range.upper()) - from), high);
        g.setColor(Palette.alpha(colour, 0.35));
        g.fill(bar);
        g.setColor(colour);
        g.setStroke(new BasicStroke(4));
        g.draw(bar);
        g.fill(new Rectangle2D.Double(x(known) - 4, y - tall * 0.56, 8, tall * 1.12));
    }

    private void whisker(Limits range, double y, double cap, Color colour, float weight) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(weight));
        double from = x(range.lower());
        double to = x(range.upper());
        g.draw(new Line2D.Double(from, y, to, y));
        g.draw(new Line2D.Double(from, y - cap, from, y + cap));
        g.draw(new Line2D.Double(to, y - cap, to, y + cap));
    }

    /** A verdict's mark beside text of a slide's size. */
    static void mark(Graphics2D g, VerdictMark mark, double x, double y, Palette palette) {
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        g.scale(3.6, 3.6);
        mark.paint(g, 0, 0, 5.4, palette);
        g.setTransform(before);
    }
}
