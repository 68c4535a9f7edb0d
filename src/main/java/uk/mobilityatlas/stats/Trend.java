package uk.mobilityatlas.stats;

import java.util.ArrayList;
import java.util.List;

/**
 * The trend over five points, by the rule of the Fingertips tool of public health (see docs/method/trends.md): a straight line weighted by the inverse
 * variances, its slope tested by chi-squared at 99.8%; claimed only when the line slopes the same way with any one of the
 * points left out.
 *
 * @param slope change a year of the weighted line, in the unit of the figures; NaN when there are too few points
 * @param chiSquared the test's value with all five points; NaN when there are too few
 */
public record Trend(TrendVerdict verdict, double slope, double chiSquared) {
    /** How many points the rule asks for. */
    public static final int POINTS = 5;

    private static final double CRITICAL = Level.STRICT.z() * Level.STRICT.z();

    /**
     * The verdict over the last five of the points, which are given oldest first and all in one unit; CANNOT_SAY for fewer
     * than five.
     *
     * @throws IllegalArgumentException where one of the five has no standard error above zero
     */
    public static Trend of(List<TrendPoint> points) {
        if (points.size() < POINTS) {
            return new Trend(TrendVerdict.CANNOT_SAY, Double.NaN, Double.NaN);
        }
        List<TrendPoint> last = points.subList(points.size() - POINTS, points.size());
        Line all = Line.through(last);
        double first = last.get(0).value();
        if (last.stream().allMatch(p -> p.value() == first)) {
            return new Trend(TrendVerdict.NO_CHANGE, 0, 0);
        }
        TrendVerdict verdict;
        if (!all.clear() || !robust(last, all)) {
            verdict = TrendVerdict.NO_CLEAR_CHANGE;
        } else {
            verdict = all.slope > 0 ? TrendVerdict.RISING : TrendVerdict.FALLING;
        }
        return new Trend(verdict, all.slope, all.chiSquared);
    }

    /** No single point makes the slope: a line that turns, or lies flat, without one of them claims nothing. */
    private static boolean robust(List<TrendPoint> points, Line all) {
        for (TrendPoint left : points) {
            List<TrendPoint> rest = new ArrayList<>(points);
            rest.remove(left);
            if (!(Line.through(rest).slope * all.slope > 0)) {
                return false;
            }
        }
        return true;
    }

    private record Line(double slope, double chiSquared) {
        boolean clear() {
            return chiSquared > CRITICAL;
        }

        static Line through(List<TrendPoint> points) {
            double weights = 0;
            double time = 0;
            double value = 0;
            for (TrendPoint p : points) {
                double weight = weight(p);
                weights += weight;
                time += weight * p.time();
                value += weight * p.value();
            }
            time /= weights;
            value /= weights;
            double spread = 0;
            double together = 0;
            for (TrendPoint p : points) {
                double away = p.time() - time;
                spread += weight(p) * away * away;
                together += weight(p) * away * (p.value() - value);
            }
            double slope = together / spread;
            return new Line(slope, slope * slope * spread);
        }

        private static double weight(TrendPoint point) {
            if (!(point.standardError() > 0)) {
                throw new IllegalArgumentException("A point without uncertainty has no weight: " + point);
            }
            return 1 / (point.standardError() * point.standardError());
        }
    }
}
