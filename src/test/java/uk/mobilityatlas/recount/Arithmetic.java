package uk.mobilityatlas.recount;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.special.Erf;

/** The formulas of the method pages, written a second time. */
final class Arithmetic {
    private Arithmetic() {}

    /** One figure less another; the one has a share of the other's people. */
    static Estimated difference(Estimated one, Estimated other, double share) {
        double[] down = new double[2];
        double[] up = new double[2];
        for (int level = 0; level < 2; level++) {
            down[level] = together(one.down()[level], other.up()[level], share);
            up[level] = together(one.up()[level], other.down()[level], share);
        }
        return new Estimated(one.value() - other.value(), down, up);
    }

    private static double together(double own, double whole, double share) {
        double square = (1 - 2 * share) * own * own + whole * whole;
        double least = share == 0 ? 0 : (1 - share) * own * own;
        return Math.sqrt(Math.max(square, least));
    }

    /** How likely a difference is by chance, by the limits of either level. */
    static double[] chance(Estimated difference) {
        double[] chance = new double[2];
        for (int level = 0; level < 2; level++) {
            double side = difference.value() > 0
                    ? difference.down()[level]
                    : difference.up()[level];
            double distance = Math.abs(difference.value());
            chance[level] = distance == 0 ? 1 : side <= 0 ? 0 : two(Estimated.DEVIATES[level] * distance / side);
        }
        return chance;
    }

    /** The two ends of the difference of two rates that are each known within two ends: the lower one, then the upper one. */
    static Estimated[] ends(Estimated[] one, Estimated[] other) {
        return new Estimated[] {difference(one[0], other[1], 0), difference(one[1], other[0], 0)};
    }

    /** On which side of zero both ends lie, 0 where they do not lie on one. */
    static int side(Estimated[] ends) {
        return ends[0].value() > 0 ? 1 : ends[1].value() < 0 ? -1 : 0;
    }

    /** The level at which the interval of Imbens and Manski just reaches zero, by the limits of either level. */
    static double[] chance(Estimated[] ends) {
        double[] chance = {1, 1};
        for (int level = 0; level < 2 && side(ends) != 0; level++) {
            double below = ends[0].down()[level] / Estimated.DEVIATES[level];
            double above = ends[1].up()[level] / Estimated.DEVIATES[level];
            double larger = Math.max(below, above);
            double near = side(ends) > 0 ? below : above;
            double distance = side(ends) > 0 ? ends[0].value() : -ends[1].value();
            if (near == 0) {
                chance[level] = 0;
                continue;
            }
            double c = distance / near;
            double width = (ends[1].value() - ends[0].value()) / larger;
            chance[level] = Math.min(1, 1 - (normal(c + width) - normal(-c)));
        }
        return chance;
    }

    /** The interval of Imbens and Manski, its two limits. */
    static double[] interval(Estimated[] ends, int level) {
        double below = ends[0].down()[level] / Estimated.DEVIATES[level];
        double above = ends[1].up()[level] / Estimated.DEVIATES[level];
        double larger = Math.max(below, above);
        double width = larger == 0 ? 0 : (ends[1].value() - ends[0].value()) / larger;
        double wanted = 1 - two(Estimated.DEVIATES[level]);
        double c = Estimated.DEVIATES[level];
        for (int step = 0; step < 50; step++) {
            double slope = (Math.exp(-c * c / 2) + Math.exp(-(c + width) * (c + width) / 2)) / Math.sqrt(2 * Math.PI);
            c -= (normal(c + width) - normal(-c) - wanted) / slope;
        }
        return new double[] {ends[0].value() - c * below, ends[1].value() + c * above};
    }

    private static double normal(double deviate) {
        return (1 + Erf.erf(deviate / Math.sqrt(2))) / 2;
    }

    private static double two(double deviate) {
        return Erf.erfc(deviate / Math.sqrt(2));
    }

    /** The first of a family of tests, adjusted after Benjamini and Hochberg. */
    static double adjusted(double own, List<Double> others) {
        List<Double> all = new ArrayList<>(others);
        all.add(own);
        double[] sorted = all.stream().mapToDouble(p -> p).sorted().toArray();
        double least = 1;
        for (int i = sorted.length - 1; i >= 0 && sorted[i] >= own; i--) {
            least = Math.min(least, sorted[i] * sorted.length / (i + 1));
        }
        return least;
    }

    /** The middle of some numbers. */
    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** Where a line through five points goes, 1 up and -1 down, 0 where that is not clear. */
    static int trend(double[] times, double[] values, double[] errors) {
        double[] whole = slope(times, values, errors, -1);
        double t = Math.abs(whole[0]) / whole[1];
        // Student's distribution with three degrees of freedom in closed form
        double inside = 2 / Math.PI * (t / Math.sqrt(3) / (1 + t * t / 3) + Math.atan(t / Math.sqrt(3)));
        int sign = (int) Math.signum(whole[0]);
        boolean clear = 1 - inside < 0.05;
        for (int left = 0; left < times.length; left++) {
            clear &= Math.signum(slope(times, values, errors, left)[0]) == sign;
        }
        return clear ? sign : 0;
    }

    /** The weighted line's slope and its standard error, with one point left out. */
    private static double[] slope(double[] times, double[] values, double[] errors, int left) {
        double w = 0;
        double wt = 0;
        double wv = 0;
        double wtt = 0;
        double wtv = 0;
        double start = times[0];
        for (int i = 0; i < times.length; i++) {
            double weight = i == left ? 0 : 1 / (errors[i] * errors[i]);
            double time = times[i] - start;
            w += weight;
            wt += weight * time;
            wv += weight * values[i];
            wtt += weight * time * time;
            wtv += weight * time * values[i];
        }
        double determinant = w * wtt - wt * wt;
        double slope = (w * wtv - wt * wv) / determinant;
        double height = (wv - slope * wt) / w;
        double squares = 0;
        for (int i = 0; i < times.length; i++) {
            double off = values[i] - height - slope * (times[i] - start);
            squares += i == left ? 0 : off * off / (errors[i] * errors[i]);
        }
        return new double[] {slope, Math.sqrt(w / determinant * Math.max(1, squares / 3))};
    }
}
