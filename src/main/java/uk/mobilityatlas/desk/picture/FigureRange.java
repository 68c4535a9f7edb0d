package uk.mobilityatlas.desk.picture;

import org.jspecify.annotations.Nullable;

/**
 * A figure with what is uncertain about it, in the indicator's unit.
 *
 * @param lower the interval's lower limit, or the figure itself
 * @param upper the interval's upper limit, or the figure itself
 * @param most the figure plus the not known, for an indicator whose rates are bounds; else null
 */
public record FigureRange(double value, double lower, double upper, @Nullable Double most) {
    public double low() {
        return most == null ? lower : value;
    }

    public double high() {
        return most == null ? upper : most;
    }
}
