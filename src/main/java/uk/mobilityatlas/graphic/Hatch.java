package uk.mobilityatlas.graphic;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Slanted lines over land without a figure; the slant tells the reasons apart. */
enum Hatch {
    NONE,
    /** Not available, or not comparable: lines that rise to the right. */
    RISING,
    /** There is a figure but it is withheld or too unreliable: lines that fall to the right. */
    FALLING;

    /** From one line to the next, across them, in pixels. */
    static final double SPACING = 6;

    static final double WIDTH = 1.1;

    /** Paints the lines within a shape. */
    void paint(Graphics2D g, Shape shape, Color colour) {
        if (this == NONE) {
            return;
        }
        Shape before = g.getClip();
        g.clip(shape);
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        Rectangle2D b =
                before == null ? shape.getBounds2D() : shape.getBounds2D().createIntersection(before.getBounds2D());
        double step = SPACING * Math.sqrt(2);
        if (!b.isEmpty()) {
            if (this == RISING) {
                for (double sum = Math.floor((b.getMinX() + b.getMinY()) / step) * step;
                        sum <= b.getMaxX() + b.getMaxY();
                        sum += step) {
                    double left = Math.max(b.getMinX(), sum - b.getMaxY());
                    double right = Math.min(b.getMaxX(), sum - b.getMinY());
                    g.draw(new Line2D.Double(left, sum - left, right, sum - right));
                }
            } else {
                for (double gap = Math.floor((b.getMinX() - b.getMaxY()) / step) * step;
                        gap <= b.getMaxX() - b.getMinY();
                        gap += step) {
                    double left = Math.max(b.getMinX(), gap + b.getMinY());
                    double right = Math.min(b.getMaxX(), gap + b.getMaxY());
                    g.draw(new Line2D.Double(left, left - gap, right, right - gap));
                }
            }
        }
        g.setClip(before);
    }

    /** How much of a pixel, 0 to 1, a line covers, its centre at x, y. */
    double coverage(double x, double y) {
        if (this == NONE) {
            return 0;
        }
        double across = (this == RISING ? x + y : x - y) / Math.sqrt(2);
        double off = Math.abs(across - Math.rint(across / SPACING) * SPACING);
        return Math.max(0, Math.min(1, WIDTH / 2 - off + 0.5));
    }
}
