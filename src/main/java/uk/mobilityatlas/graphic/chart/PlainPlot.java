package uk.mobilityatlas.graphic.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import uk.mobilityatlas.graphic.Palette;

/** A JFreeChart plot in the look of the atlas: paper, hairline grid, no box, and margins that are told. */
final class PlainPlot {
    private final XYPlot plot;
    private final LabelledAxis across;
    private final LabelledAxis up;
    private final Rectangle2D data;

    /** A plot whose data fill a frame; labels stand outside it. */
    PlainPlot(LabelledAxis across, LabelledAxis up, Rectangle2D data, Palette palette) {
        this.across = across;
        this.up = up;
        this.data = data;
        // Without a renderer there would be no grid.
        plot = new XYPlot(null, across, up, new XYLineAndShapeRenderer(false, false));
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setDomainGridlinePaint(palette.rule());
        plot.setDomainGridlineStroke(new BasicStroke(1));
        plot.setRangeGridlinePaint(palette.rule());
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setRangeZeroBaselinePaint(palette.rule2());
        plot.setRangeZeroBaselineStroke(new BasicStroke(1));
        plot.setDomainZeroBaselinePaint(palette.rule2());
        plot.setDomainZeroBaselineStroke(new BasicStroke(1));
    }

    XYPlot plot() {
        return plot;
    }

    /** Draws the plot with so much room for the labels at the left and below. */
    void draw(Graphics2D g, double left, double below) {
        AxisSpace beside = new AxisSpace();
        beside.setLeft(left);
        AxisSpace under = new AxisSpace();
        under.setBottom(below);
        plot.setFixedRangeAxisSpace(beside);
        plot.setFixedDomainAxisSpace(under);
        plot.draw(
                g,
                new Rectangle2D.Double(
                        data.getX() - left, data.getY(), data.getWidth() + left, data.getHeight() + below),
                null,
                null,
                null);
    }

    double x(double value) {
        return across.valueToJava2D(value, data, RectangleEdge.BOTTOM);
    }

    double y(double value) {
        return up.valueToJava2D(value, data, RectangleEdge.LEFT);
    }

    Point2D at(double x, double y) {
        return new Point2D.Double(x(x), y(y));
    }

    Rectangle2D data() {
        return data;
    }
}
