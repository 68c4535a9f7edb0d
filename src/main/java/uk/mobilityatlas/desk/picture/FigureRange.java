package uk.mobilityatlas.desk.picture;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.graphic.Scale;
import uk.mobilityatlas.graphic.TypeScale;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.observation.Limits;

/**
 * A figure with what is uncertain about it, in the indicator's unit.
 *
 * @param limits what the not known leave, for an indicator whose rates are bounds; else its interval; null without either
 */
public record FigureRange(double value, @Nullable Limits limits) {
    private static final int MOST_STEPS = 5;

    /** How far the ends of the narrowest sketch of a range lie apart. */
    private static final double ROOM = 160;

    /** The scale that holds some ranges: from zero for bars, from wherever they begin for dots and lines. */
    public static Scale scale(Collection<FigureRange> ranges, boolean fromZero, Unit unit) {
        double low = ranges.stream()
                .mapToDouble(r -> r.limits == null ? r.value : Math.min(r.value, r.limits.lower()))
                .min()
                .orElse(0);
        double high = ranges.stream()
                .mapToDouble(r -> r.limits == null ? r.value : Math.max(r.value, r.limits.upper()))
                .max()
                .orElse(1);
        return Scale.across(low, high, fromZero, MOST_STEPS, unit, TypeScale.SCREEN, ROOM);
    }
}
