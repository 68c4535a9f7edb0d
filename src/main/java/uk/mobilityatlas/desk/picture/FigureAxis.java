package uk.mobilityatlas.desk.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * An axis with round steps for small pictures in cards.
 *
 * @param from where it begins; zero wherever the figures allow
 */
public record FigureAxis(double from, double to, double step) {
    private static final int MOST_STEPS = 5;

    /** The axis from zero (or below) that holds all ranges. */
    public static FigureAxis of(Collection<FigureRange> ranges) {
        double low = 0;
        double high = 0;
        for (FigureRange range : ranges) {
            low = Math.min(low, Math.min(range.low(), range.lower()));
            high = Math.max(high, Math.max(range.high(), range.upper()));
        }
        if (high - low <= 0) {
            return new FigureAxis(0, 1, 1);
        }
        double step = step((high - low) / MOST_STEPS);
        double from = Math.floor(low / step + 1e-9) * step;
        double to = Math.ceil(high / step - 1e-9) * step;
        return new FigureAxis(from, to, step);
    }

    /** The axis that holds all ranges, from wherever they begin: for dots and lines, never for bars. */
    public static FigureAxis around(Collection<FigureRange> ranges) {
        double low = ranges.stream()
                .mapToDouble(r -> Math.min(r.low(), r.lower()))
                .min()
                .orElse(0);
        double high = ranges.stream()
                .mapToDouble(r -> Math.max(r.high(), r.upper()))
                .max()
                .orElse(1);
        if (low >= 0 && low < (high - low)) {
            return of(ranges);
        }
        double step = step(Math.max((high - low) / MOST_STEPS, Math.abs(high) * 1e-6 + 1e-9));
        return new FigureAxis(Math.floor(low / step) * step, Math.ceil(high / step) * step, step);
    }

    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double round : new double[] {1, 2, 5}) {
            if (round * power >= least * (1 - 1e-9)) {
                return round * power;
            }
        }
        return 10 * power;
    }

    /** The place of a value along so many pixels. */
    public double at(double value, double pixels) {
        return (value - from) / (to - from) * pixels;
    }

    /** The round values along it. */
    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        long count = Math.round((to - from) / step);
        for (long i = 0; i <= count; i++) {
            ticks.add(from + i * step);
        }
        return ticks;
    }

    /** How many decimals its ticks need. */
    public int decimals() {
        return step >= 1 ? 0 : (int) Math.ceil(-Math.log10(step) - 1e-9);
    }
}
