package uk.mobilityatlas.graphic;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Patterns over a fill: slanted lines over land without a figure, upright lines and dots over what was judged. */
public enum Hatch {
    NONE,
    /** Not available, or not comparable: lines that rise to the right. */
    RISING,
    /** There is a figure but it is withheld or too unreliable: lines that fall to the right. */
    FALLING,
    /** The worse side of a benchmark. */
    UPRIGHT,
    /** The better side of a benchmark. */
    DOTS,
    LEVEL,
    CROSSED;

    /** What tells classes apart where their shades may not, from the highest, which has none, down. */
    private static final List<Hatch> CLASSES = List.of(NONE, DOTS, LEVEL, UPRIGHT, CROSSED, RISING, FALLING);

    /** From one slanted line to the next, across them, in pixels. */
    static final double SPACING = 6;

    static final double WIDTH = 1.1;

    /** From one upright line, or one row of dots, to the next. */
    private static final double CLOSE = 4;

    private static final double DOT = 1.7;

    /** The pattern of a class, so many below the highest. */
    public static Hatch ofClass(int below) {
        return CLASSES.get(Math.min(below, CLASSES.size() - 1));
    }

    /** Paints the pattern within a shape. */
    public void paint(Graphics2D g, Shape shape, Color colour) {
        if (this == NONE) {
            return;
        }
        Shape before = g.getClip();
        Rectangle2D b =
                before == null ? shape.getBounds2D() : shape.getBounds2D().createIntersection(before.getBounds2D());
        if (b.isEmpty()) {
            return;
        }
        g.clip(shape);
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        switch (this) {
            case RISING -> rising(g, b);
            case FALLING -> falling(g, b);
            case UPRIGHT -> upright(g, b);
            case LEVEL -> level(g, b);
            case CROSSED -> {
                upright(g, b);
                level(g, b);
            }
            default -> dots(g, b);
        }
        g.setClip(before);
    }

    private static void rising(Graphics2D g, Rectangle2D b) {
        double step = SPACING * Math.sqrt(2);
        for (double sum = Math.floor((b.getMinX() + b.getMinY()) / step) * step;
                sum <= b.getMaxX() + b.getMaxY();
                sum += step) {
            double left = Math.max(b.getMinX(), sum - b.getMaxY());
            double right = Math.min(b.getMaxX(), sum - b.getMinY());
            g.draw(new Line2D.Double(left, sum - left, right, sum - right));
        }
    }

    private static void falling(Graphics2D g, Rectangle2D b) {
        double step = SPACING * Math.sqrt(2);
        for (double gap = Math.floor((b.getMinX() - b.getMaxY()) / step) * step;
                gap <= b.getMaxX() - b.getMinY();
                gap += step) {
            double left = Math.max(b.getMinX(), gap + b.getMinY());
            double right = Math.min(b.getMaxX(), gap + b.getMaxY());
            g.draw(new Line2D.Double(left, left - gap, right, right - gap));
        }
    }

    private static void upright(Graphics2D g, Rectangle2D b) {
        for (double x = Math.ceil(b.getMinX() / CLOSE) * CLOSE; x <= b.getMaxX(); x += CLOSE) {
            g.draw(new Line2D.Double(x, b.getMinY(), x, b.getMaxY()));
        }
    }

    private static void level(Graphics2D g, Rectangle2D b) {
        for (double y = Math.ceil(b.getMinY() / CLOSE) * CLOSE; y <= b.getMaxY(); y += CLOSE) {
            g.draw(new Line2D.Double(b.getMinX(), y, b.getMaxX(), y));
        }
    }

    /** A row of dots is one line with gaps and round ends, which keeps files small. */
    private static void dots(Graphics2D g, Rectangle2D b) {
        double between = 2 * CLOSE;
        float[] gaps = {0.01f, (float) (between - 0.01)};
        g.setStroke(new BasicStroke((float) DOT, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, gaps, 0));
        for (double row = Math.floor(b.getMinY() / CLOSE); row * CLOSE <= b.getMaxY() + CLOSE; row++) {
            double left = (Math.floor(b.getMinX() / between) - 1 + shift(row)) * between;
            g.draw(new Line2D.Double(left, row * CLOSE, b.getMaxX() + between, row * CLOSE));
        }
    }

    /** Every second row stands between the dots of the others. */
    private static double shift(double row) {
        return row % 2 == 0 ? 0 : 0.5;
    }

    /** How much of a pixel, 0 to 1, the pattern covers, its centre at x, y. */
    public double coverage(double x, double y) {
        return switch (this) {
            case NONE -> 0;
            case RISING -> line((x + y) / Math.sqrt(2), SPACING);
            case FALLING -> line((x - y) / Math.sqrt(2), SPACING);
            case UPRIGHT -> line(x, CLOSE);
            case LEVEL -> line(y, CLOSE);
            case CROSSED -> Math.max(line(x, CLOSE), line(y, CLOSE));
            case DOTS -> {
                double row = Math.rint(y / CLOSE);
                double across = x / (2 * CLOSE) - shift(row);
                double off = Math.hypot((across - Math.rint(across)) * 2 * CLOSE, y - row * CLOSE);
                yield share(DOT / 2 - off);
            }
        };
    }

    private static double line(double across, double spacing) {
        return share(WIDTH / 2 - Math.abs(across - Math.rint(across / spacing) * spacing));
    }

    private static double share(double within) {
        return Math.max(0, Math.min(1, within + 0.5));
    }
}
