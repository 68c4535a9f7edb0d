package uk.mobilityatlas.desk.finder;

import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.indicator.Indicator;

/**
 * One thing that was found.
 *
 * @param title what it is called
 * @param note where it lies or belongs, or by which other name it was found
 * @param does what Enter does with it
 * @param stands what is said in place of that until it is chosen; mostly the same
 * @param here whether it is so already, and Enter does nothing new or takes it back
 * @param area the place, where it is one
 * @param indicator the indicator, where it is one
 * @param stays whether one looks on after it
 */
public record Found(
        FinderKind kind,
        String title,
        String note,
        String does,
        String stands,
        boolean here,
        @Nullable Area area,
        @Nullable Indicator indicator,
        boolean stays,
        Runnable run) {
    /** Whether Enter takes a place out again. */
    boolean takesAway() {
        return here && area != null;
    }
}
