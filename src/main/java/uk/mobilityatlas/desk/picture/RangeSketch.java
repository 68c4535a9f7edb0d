package uk.mobilityatlas.desk.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.desk.control.Sketch;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Axis;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Scale;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.indicator.Unit;

/** A figure's range on an axis, with the benchmark's behind it, so that overlap is seen and not worked out. */
public final class RangeSketch {
    private static final double BAR = 10;
    private static final double INSET = 6;

    private final Scale scale;
    private final @Nullable FigureRange benchmark;
    private final Palette palette;

    public RangeSketch(Scale scale, @Nullable FigureRange benchmark, Palette palette) {
        this.scale = scale;
        this.benchmark = benchmark;
        this.palette = palette;
    }

    /** The axis's figures, the unit on the last. */
    public Sketch.Painter scale(Unit unit) {
        return (g, size) -> {
            List<Double> ticks = scale.ticks();
            for (int i = 0; i < ticks.size(); i++) {
                boolean last = i == ticks.size() - 1;
                String text = scale.label(ticks.get(i), unit);
                Lettering.Align align =
                        last ? Lettering.Align.RIGHT : i == 0 ? Lettering.Align.LEFT : Lettering.Align.CENTRE;
                double x = last ? size.width() : i == 0 ? 0 : x(ticks.get(i), size);
                Lettering.draw(g, text, x, size.height() - 4, Typeface.REGULAR.at(12), palette.ink3(), align);
            }
        };
    }

    /** A range as a bar between bounds, or as an interval with caps, the figure's marker on it. */
    public Sketch.Painter range(@Nullable FigureRange range, AreaStyle style) {
        return (g, size) -> {
            double y = size.height() / 2;
            ground(g, size);
            g.setColor(palette.rule());
            g.setStroke(new BasicStroke(1));
            g.draw(new Line2D.Double(0, y, size.width(), y));
            if (range == null) {
                return;
            }
            if (range.most() != null) {
                bar(g, size, range, style.colour());
            } else if (range.upper() > range.lower()) {
                whisker(g, size, range, style.colour());
            }
            style.marker().paint(g, x(range.value(), size), y, 4.6, style.colour(), palette.panel());
        };
    }

    /** A range as a bar from zero, the part that is not known hatched pale. */
    public Sketch.Painter column(FigureRange range, Color colour) {
        return (g, size) -> {
            ground(g, size);
            double y = size.height() / 2;
            double zero = x(Math.max(scale.low(), 0), size);
            g.setColor(colour);
            double end = x(range.value(), size);
            g.fill(new Rectangle2D.Double(Math.min(zero, end), y - 6, Math.abs(end - zero), 12));
            if (range.most() != null) {
                Rectangle2D unknown = new Rectangle2D.Double(end, y - 5.5, x(range.most(), size) - end, 11);
                g.setColor(Palette.alpha(colour, 0.28));
                g.fill(unknown);
                g.setColor(colour);
                g.setStroke(new BasicStroke(1));
                g.draw(unknown);
            } else if (range.upper() > range.lower()) {
                whisker(g, size, range, palette.ink());
            }
            g.setColor(palette.rule2());
            g.setStroke(new BasicStroke(1));
            g.draw(new Line2D.Double(0, size.height() - 0.5, size.width(), size.height() - 0.5));
        };
    }

    private void ground(Graphics2D g, Size size) {
        if (benchmark == null) {
            return;
        }
        double low = x(benchmark.low(), size);
        double wide = Math.max(2, x(benchmark.high(), size) - low);
        g.setColor(Palette.alpha(palette.benchmark(), 0.17));
        g.fill(new Rectangle2D.Double(low, 0, wide, size.height()));
        if (benchmark.most() == null) {
            g.setColor(palette.benchmark());
            g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {3, 2}, 0));
            double at = x(benchmark.value(), size);
            g.draw(new Line2D.Double(at, 0, at, size.height()));
        }
    }

    private void bar(Graphics2D g, Size size, FigureRange range, Color colour) {
        double low = x(range.low(), size);
        Rectangle2D bar = new Rectangle2D.Double(low, (size.height() - BAR) / 2, x(range.high(), size) - low, BAR);
        g.setColor(Palette.alpha(colour, 0.28));
        g.fill(bar);
        g.setColor(colour);
        g.setStroke(new BasicStroke(1.2f));
        g.draw(bar);
    }

    private void whisker(Graphics2D g, Size size, FigureRange range, Color colour) {
        double y = size.height() / 2;
        double low = x(range.lower(), size);
        double high = x(range.upper(), size);
        g.setColor(colour);
        g.setStroke(new BasicStroke(2));
        g.draw(new Line2D.Double(low, y, high, y));
        g.draw(new Line2D.Double(low, y - 5, low, y + 5));
        g.draw(new Line2D.Double(high, y - 5, high, y + 5));
    }

    private double x(double value, Size size) {
        Axis axis = Axis.bare(scale.low(), scale.high(), INSET, size.width() - INSET);
        return Math.max(0, Math.min(size.width(), axis.at(value)));
    }
}
