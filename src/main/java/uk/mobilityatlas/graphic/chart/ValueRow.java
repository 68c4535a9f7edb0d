package uk.mobilityatlas.graphic.chart;

import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.VerdictMark;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Range;

/**
 * One place's figure in a chart of rows.
 *
 * @param interval its 95% interval; null where there is none
 * @param bounds what the not known leave; null where that does not apply
 * @param verdict the mark beside it; null for none
 * @param right what is said at its right end, in bold
 * @param below a second line under that; or empty
 * @param words what a screen reader says
 */
record ValueRow(
        @Nullable AreaCode area,
        String name,
        AreaStyle style,
        double value,
        @Nullable ConfidenceInterval interval,
        @Nullable Range bounds,
        @Nullable VerdictMark verdict,
        String right,
        String below,
        String words) {
    double least() {
        ConfidenceInterval i = interval;
        Range b = bounds;
        return Math.min(i == null ? value : i.lower(), b == null ? value : b.lower());
    }

    double most() {
        ConfidenceInterval i = interval;
        Range b = bounds;
        return Math.max(i == null ? value : i.upper(), b == null ? value : b.upper());
    }
}
