package uk.mobilityatlas.graphic.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Axis;
import uk.mobilityatlas.graphic.Marker;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.TypeScale;
import uk.mobilityatlas.observation.Limits;
import uk.mobilityatlas.observation.Range;

/**
 * Draws what is known of a row's figure: a bar from zero or a marker, with its interval or with the range that the not known
 * leave.
 *
 * @param bars whether rows are bars from zero
 */
public record RowPainter(Axis across, boolean bars, TypeScale type, Palette palette) {
    /** @param tall the height of a bar, a range or an interval's caps */
    public void paint(Graphics2D g, ValueRow row, double y, double tall) {
        Double value = row.value();
        if (value != null) {
            paint(g, value, row.limits(), row.style(), y, tall);
        }
    }

    /** The same of a figure that is no row of a chart. */
    public void paint(Graphics2D g, double value, @Nullable Limits limits, AreaStyle style, double y, double tall) {
        Color colour = style.colour();
        double x = across.at(value);
        if (bars) {
            double zero = across.at(Math.max(0, across.low()));
            Painting.fill(
                    g,
                    new Rectangle2D.Double(Math.min(zero, x), y - tall / 2, Math.max(1.5, Math.abs(x - zero)), tall),
                    colour);
        }
        boolean ranged = limits instanceof Range;
        if (limits != null && ranged) {
            range(g, bars ? x : across.at(limits.lower()), across.at(limits.upper()), y, tall, colour);
        } else if (limits != null) {
            interval(g, across.at(limits.lower()), across.at(limits.upper()), y, tall, colour);
        }
        if (!bars && !ranged) {
            double radius = style.marker() == Marker.BAR ? tall * 0.4 : type.mark();
            style.marker().paint(g, x, y, radius, colour, palette.paper());
        }
    }

    /**
     * A pale box as wide as the range. Its known end is a heavy edge outside the box, not a marker, which would hide a range
     * that is narrow; the place's marker stands beside its name.
     */
    private void range(Graphics2D g, double from, double to, double y, double tall, Color colour) {
        Rectangle2D range = new Rectangle2D.Double(from, y - tall / 2, Math.max(0.5, to - from), tall);
        Painting.fill(g, range, Palette.alpha(colour, 0.28));
        Painting.draw(g, range, colour, type.line() * 0.48);
        if (!bars) {
            double heavy = type.line() * 1.2;
            double beyond = tall * 0.2;
            g.fill(new Rectangle2D.Double(from - heavy, y - tall / 2 - beyond, heavy, tall + 2 * beyond));
        }
    }

    private void interval(Graphics2D g, double from, double to, double y, double tall, Color colour) {
        double cap = (bars ? tall * 0.5 : tall) / 2;
        if (bars) {
            stroke(g, palette.paper(), 1.6);
            g.draw(new Line2D.Double(from, y, to, y));
        }
        stroke(g, bars ? palette.ink() : colour, bars ? 0.64 : 0.8);
        g.draw(new Line2D.Double(from, y, to, y));
        g.draw(new Line2D.Double(from, y - cap, from, y + cap));
        g.draw(new Line2D.Double(to, y - cap, to, y + cap));
    }

    private void stroke(Graphics2D g, Color colour, double weight) {
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) (type.line() * weight), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    }

    /** Draws how far the figure reaches that rows are held against, behind them. */
    public void against(Graphics2D g, @Nullable Limits limits, double strength, double top, double tall) {
        if (limits != null) {
            double from = across.at(limits.lower());
            double wide = Math.max(type.hairline(), across.at(limits.upper()) - from);
            Painting.fill(
                    g, new Rectangle2D.Double(from, top, wide, tall), Palette.alpha(palette.benchmark(), strength));
        }
    }
}
