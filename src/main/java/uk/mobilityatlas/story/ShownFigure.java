package uk.mobilityatlas.story;

import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.observation.Status;

/**
 * A figure as a story showed it.
 *
 * @param latest whether the story asked for the latest period, so that a newer one takes its place
 * @param value the figure; null where there was none
 * @param interval its 95% interval; null where it had none
 * @param bounds what the not known left; null for an indicator without bounds
 * @param status why there was no figure
 */
public record ShownFigure(
        String indicator,
        AreaCode area,
        Period period,
        boolean latest,
        @Nullable Double value,
        @Nullable ConfidenceInterval interval,
        @Nullable Range bounds,
        Status status) {
    /** Whether both answer the same question, then and now. */
    boolean answersAs(ShownFigure other) {
        return indicator.equals(other.indicator)
                && area.equals(other.area)
                && latest == other.latest
                && (latest || period.equals(other.period));
    }
}
