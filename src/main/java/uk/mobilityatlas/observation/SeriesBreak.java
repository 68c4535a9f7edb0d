package uk.mobilityatlas.observation;

import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;

/**
 * A place in a series across which figures are not, or only just, of the same thing.
 *
 * @param area the one area it concerns, null for all
 * @param before the first period after the break
 * @param kind a break stops a trend; a join (a new code for the same place) only carries a mark
 * @param reason one sentence
 */
public record SeriesBreak(String indicator, @Nullable AreaCode area, Period before, Kind kind, String reason) {
    /** Whether the two sides may be compared. */
    public enum Kind {
        BREAK,
        JOIN
    }
}
