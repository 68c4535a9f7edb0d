package uk.mobilityatlas.desk.picture;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.graphic.Scale;

/**
 * A figure with what is uncertain about it, in the indicator's unit.
 *
 * @param lower the interval's lower limit, or the figure itself
 * @param upper the interval's upper limit, or the figure itself
 * @param most the figure plus the not known, for an indicator whose rates are bounds; else null
 */
public record FigureRange(double value, double lower, double upper, @Nullable Double most) {
    private static final int MOST_STEPS = 5;

    public double low() {
        return most == null ? lower : value;
    }

    public double high() {
        return most == null ? upper : most;
    }

    /** The scale that holds some ranges: from zero for bars, from wherever they begin for dots and lines. */
    public static Scale scale(Collection<FigureRange> ranges, boolean fromZero) {
        double low = ranges.stream()
                .mapToDouble(r -> Math.min(r.low(), r.lower()))
                .min()
                .orElse(0);
        double high = ranges.stream()
                .mapToDouble(r -> Math.max(r.high(), r.upper()))
                .max()
                .orElse(1);
        return Scale.of(low, high, fromZero, MOST_STEPS);
    }
}
