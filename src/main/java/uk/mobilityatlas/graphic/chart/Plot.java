package uk.mobilityatlas.graphic.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import uk.mobilityatlas.graphic.Axis;

/** A frame with an axis along its foot and one along its left side. */
public record Plot(Axis across, Axis up, Rectangle2D data) {
    double x(double value) {
        return across.at(value);
    }

    double y(double value) {
        return up.at(value);
    }

    Point2D at(double x, double y) {
        return new Point2D.Double(x(x), y(y));
    }
}
