package uk.mobilityatlas.stats;

import java.util.ArrayList;
import java.util.List;

/**
 * The trend over five points: a straight line weighted by the inverse variances (see docs/method/trends.md). Its slope is
 * tested by Student's t at 95% with the three degrees of freedom that the line leaves, its variance scaled by the larger of
 * one and the residual dispersion, so that points which scatter about the line more than their standard errors let them
 * count for less (the scale factor of McCullagh and Nelder 1989, Generalized Linear Models, section 4.5). It is claimed only
 * when the line slopes the same way with any one of the points left out, as by the rule of the Fingertips tool of public health.
 *
 * @param slope change a year of the weighted line, in the unit of the figures; NaN when there are too few points
 * @param t the slope over its scaled standard error; NaN when there are too few points
 */
public record Trend(TrendVerdict verdict, double slope, double t) {
    /** How many points the rule asks for. */
    public static final int POINTS = 5;

    /** Student's t with three degrees of freedom, two-sided 95%. */
    private static final double CRITICAL = 3.182446305283709;

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
        if (!(Math.abs(all.t) > CRITICAL) || !robust(last, all)) {
            verdict = TrendVerdict.NO_CLEAR_CHANGE;
        } else {
            verdict = all.slope > 0 ? TrendVerdict.RISING : TrendVerdict.FALLING;
        }
        return new Trend(verdict, all.slope, all.t);
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

    private record Line(double slope, double t) {
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
            double total = 0;
            for (TrendPoint p : points) {
                double away = p.time() - time;
                double off = p.value() - value;
                spread += weight(p) * away * away;
                together += weight(p) * away * off;
                total += weight(p) * off * off;
            }
            double slope = together / spread;
            double dispersion = Math.max(0, total - slope * together) / (points.size() - 2);
            return new Line(slope, slope * Math.sqrt(spread / Math.max(1, dispersion)));
        }

        private static double weight(TrendPoint point) {
            if (!(point.standardError() > 0)) {
                throw new IllegalArgumentException("A point without uncertainty has no weight: " + point);
            }
            return 1 / (point.standardError() * point.standardError());
        }
    }
}
