package uk.mobilityatlas.graphic.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYDataset;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Range;

/** Draws each row of a plot: a bar from zero, a dot with its interval, or the range that the not known leave. */
final class RowRenderer extends AbstractXYItemRenderer {
    private static final long serialVersionUID = 1;
    private static final double BAR = 16;
    /** Of a low row a bar takes so much, and leaves the rest between. */
    private static final double FULLEST = 0.72;

    private static final double RANGE = 10;
    private static final double CAP = 10;

    private final transient List<ValueRow> rows;
    private final boolean bars;
    private final transient Palette palette;

    RowRenderer(List<ValueRow> rows, boolean bars, Palette palette) {
        this.rows = List.copyOf(rows);
        this.bars = bars;
        this.palette = palette;
    }

    @Override
    public void drawItem(
            Graphics2D g,
            XYItemRendererState state,
            Rectangle2D data,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis across,
            ValueAxis up,
            XYDataset dataset,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        ValueRow row = rows.get(item);
        double y = up.valueToJava2D(dataset.getYValue(series, item), data, RectangleEdge.LEFT);
        double x = across.valueToJava2D(row.value(), data, RectangleEdge.BOTTOM);
        Range bounds = row.bounds();
        if (bars) {
            double zero = across.valueToJava2D(0, data, RectangleEdge.BOTTOM);
            g.setColor(Palette.mix(palette.paper(), row.style().colour(), 0.8));
            double bar = Math.min(BAR, FULLEST * data.getHeight() / rows.size());
            g.fill(new Rectangle2D.Double(Math.min(zero, x), y - bar / 2, Math.max(1.5, Math.abs(x - zero)), bar));
            if (bounds != null) {
                range(g, row, x, across.valueToJava2D(bounds.upper(), data, RectangleEdge.BOTTOM), y, bar);
            }
        } else if (bounds != null) {
            range(g, row, x, across.valueToJava2D(bounds.upper(), data, RectangleEdge.BOTTOM), y, RANGE);
        }
        ConfidenceInterval interval = row.interval();
        if (interval != null && bounds == null) {
            interval(
                    g,
                    row,
                    across.valueToJava2D(interval.lower(), data, RectangleEdge.BOTTOM),
                    across.valueToJava2D(interval.upper(), data, RectangleEdge.BOTTOM),
                    y);
        }
        if (!bars) {
            row.style().marker().paint(g, x, y, 5.6, row.style().colour(), palette.paper());
        }
    }

    /** From the known to the known plus the not known. */
    private static void range(Graphics2D g, ValueRow row, double from, double to, double y, double tall) {
        Rectangle2D range = new Rectangle2D.Double(from, y - tall / 2, Math.max(0.5, to - from), tall);
        g.setColor(Palette.alpha(row.style().colour(), 0.28));
        g.fill(range);
        g.setColor(row.style().colour());
        g.setStroke(new BasicStroke(1.2f));
        g.draw(range);
    }

    private void interval(Graphics2D g, ValueRow row, double from, double to, double y) {
        if (bars) {
            g.setColor(palette.paper());
            g.setStroke(new BasicStroke(4));
            g.draw(new Line2D.Double(from, y, to, y));
        }
        g.setColor(bars ? palette.ink() : row.style().colour());
        g.setStroke(new BasicStroke(bars ? 1.6f : 2));
        g.draw(new Line2D.Double(from, y, to, y));
        double cap = bars ? CAP * 0.8 : CAP;
        g.draw(new Line2D.Double(from, y - cap / 2, from, y + cap / 2));
        g.draw(new Line2D.Double(to, y - cap / 2, to, y + cap / 2));
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
