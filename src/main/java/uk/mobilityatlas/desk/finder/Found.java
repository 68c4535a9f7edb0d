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
 * @param here whether that is so already
 * @param area the place, where it is one
 * @param indicator the indicator, where it is one
 * @param stays whether one looks on after it
 */
public record Found(
        FinderKind kind,
        String title,
        String note,
        String does,
        boolean here,
        @Nullable Area area,
        @Nullable Indicator indicator,
        boolean stays,
        Runnable run) {}
