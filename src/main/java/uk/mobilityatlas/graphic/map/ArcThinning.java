package uk.mobilityatlas.graphic.map;

import java.util.Arrays;

/** Leaves out the points of a line that cannot be seen at the size drawn (Douglas and Peucker 1973). */
final class ArcThinning {
    private final double[] points;
    private final boolean[] kept;
    private final double squared;

    private ArcThinning(double[] points, double tolerance) {
        this.points = points;
        this.kept = new boolean[points.length / 2];
        this.squared = tolerance * tolerance;
    }

    /** The line without the points that stray no further than the tolerance; its ends stay. */
    static double[] thin(double[] points, double tolerance) {
        if (points.length <= 4) {
            return points;
        }
        return new ArcThinning(points, tolerance).thinned();
    }

    private double[] thinned() {
        int last = kept.length - 1;
        kept[0] = true;
        kept[last] = true;
        if (x(0) == x(last) && y(0) == y(last)) {
            int far = furthestFromStart(last);
            kept[far] = true;
            keep(0, far);
            keep(far, last);
        } else {
            keep(0, last);
        }
        double[] out = new double[points.length];
        int n = 0;
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                out[n++] = x(i);
                out[n++] = y(i);
            }
        }
        return n == points.length ? points : Arrays.copyOf(out, n);
    }

    private int furthestFromStart(int last) {
        int far = last / 2;
        double best = -1;
        for (int i = 1; i < last; i++) {
            double d = square(x(i) - x(0)) + square(y(i) - y(0));
            if (d > best) {
                best = d;
                far = i;
            }
        }
        return far;
    }

    private void keep(int from, int to) {
        double dx = x(to) - x(from);
        double dy = y(to) - y(from);
        double length = dx * dx + dy * dy;
        int far = -1;
        double best = squared;
        for (int i = from + 1; i < to; i++) {
            double px = x(i) - x(from);
            double py = y(i) - y(from);
            double along = length == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
            double d = square(px - along * dx) + square(py - along * dy);
            if (d > best) {
                best = d;
                far = i;
            }
        }
        if (far >= 0) {
            kept[far] = true;
            keep(from, far);
            keep(far, to);
        }
    }

    private double x(int i) {
        return points[2 * i];
    }

    private double y(int i) {
        return points[2 * i + 1];
    }

    private static double square(double d) {
        return d * d;
    }
}
