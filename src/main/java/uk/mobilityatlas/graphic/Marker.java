package uk.mobilityatlas.graphic;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.IntToDoubleFunction;

/** The shapes that tell areas apart without colour, of about equal weight to the eye. */
public enum Marker {
    CIRCLE,
    SQUARE,
    TRIANGLE,
    DIAMOND,
    TRIANGLE_DOWN,
    PENTAGON,
    STAR,
    PLUS,
    SALTIRE,
    HEXAGON,
    TRIANGLE_LEFT,
    TRIANGLE_RIGHT,
    /** The upright bar of a benchmark. */
    BAR;

    /** The shape around a point; a radius of 4.2 is the usual size in a chart. */
    public Shape at(double x, double y, double radius) {
        double r = radius;
        return switch (this) {
            case CIRCLE -> new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
            case SQUARE -> new Rectangle2D.Double(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r);
            case TRIANGLE -> triangle(x, y, r, 0);
            case TRIANGLE_RIGHT -> triangle(x, y, r, 1);
            case TRIANGLE_DOWN -> triangle(x, y, r, 2);
            case TRIANGLE_LEFT -> triangle(x, y, r, 3);
            case DIAMOND -> ring(x, y, 4, i -> 1.2 * r);
            case PENTAGON -> ring(x, y, 5, i -> 1.1 * r);
            case HEXAGON -> ring(x, y, 6, i -> 1.1 * r);
            case STAR -> ring(x, y, 10, i -> i % 2 == 0 ? 1.3 * r : 0.55 * r);
            case PLUS -> cross(x, y, r, 0);
            case SALTIRE -> cross(x, y, r, Math.PI / 4);
            case BAR -> {
                double wide = Math.max(3, 0.35 * r);
                yield new Rectangle2D.Double(x - wide / 2, y - 1.3 * r, wide, 2.6 * r);
            }
        };
    }

    /** Paints the marker with a paper edge, which parts it from lines and land below. */
    public void paint(Graphics2D g, double x, double y, double radius, Color colour, Color edge) {
        Shape shape = at(x, y, radius);
        g.setColor(edge);
        g.setStroke(new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
        Painting.fill(g, shape, colour);
    }

    private static Shape triangle(double x, double y, double r, int quarters) {
        double[][] corners = {{0, -1.15 * r}, {1.12 * r, 0.85 * r}, {-1.12 * r, 0.85 * r}};
        return polygon(x, y, corners, quarters * Math.PI / 2);
    }

    private static Shape cross(double x, double y, double r, double turn) {
        double a = 1.2 * r;
        double b = 0.42 * r;
        double[][] corners = {
            {-b, -a}, {b, -a}, {b, -b}, {a, -b}, {a, b}, {b, b}, {b, a}, {-b, a}, {-b, b}, {-a, b}, {-a, -b}, {-b, -b}
        };
        return polygon(x, y, corners, turn);
    }

    /** Corners at even angles, the first one at the top, each so far from the middle. */
    public static Shape ring(double x, double y, int corners, IntToDoubleFunction radius) {
        double[][] at = new double[corners][];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners - Math.PI / 2;
            at[i] = new double[] {radius.applyAsDouble(i) * Math.cos(angle), radius.applyAsDouble(i) * Math.sin(angle)};
        }
        return polygon(x, y, at, 0);
    }

    private static Shape polygon(double x, double y, double[][] corners, double turn) {
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        Path2D path = new Path2D.Double();
        for (double[] corner : corners) {
            double px = x + corner[0] * cos - corner[1] * sin;
            double py = y + corner[0] * sin + corner[1] * cos;
            if (path.getCurrentPoint() == null) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        path.closePath();
        return path;
    }
}
