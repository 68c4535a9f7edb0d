package uk.mobilityatlas.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.ClassBreaks;
import uk.mobilityatlas.stats.ClassMethod;

/** Chooses the level and the period that an indicator really has, and puts its figures into classes. */
final class MapFigures {
    private static final AreaCode ENGLAND = new AreaCode("E92000001");
    private static final int CLASSES = 5;
    private static final List<Geography> MOST_TO_SEE = List.of(
            Geography.UPPER_TIER, Geography.DISTRICT, Geography.COMBINED_AUTHORITY, Geography.REGION, Geography.NATION);

    private final Workbench workbench;

    MapFigures(Workbench workbench) {
        this.workbench = workbench;
    }

    /** The figures of a level; the level with most to see where none is asked for. */
    AreaFigures of(
            Indicator indicator,
            @Nullable Geography asked,
            PeriodChoice choice,
            ClassMethod classes,
            List<AreaCode> compared) {
        Geography level = level(indicator, asked);
        Period period = period(indicator, level, choice);
        Map<AreaCode, Observation> rows = new HashMap<>();
        workbench.observations().at(indicator.id(), period).forEach(o -> rows.put(o.area(), o));
        List<Area> areas = workbench.areas().of(level);
        Map<AreaCode, Observation> drawn = new HashMap<>();
        areas.stream().map(a -> rows.get(a.code())).filter(Objects::nonNull).forEach(o -> drawn.put(o.area(), o));
        double[] values = drawn.values().stream()
                .filter(Observation::hasValue)
                .mapToDouble(Observation::valueOrThrow)
                .toArray();
        return new AreaFigures(
                indicator,
                period,
                level,
                areas,
                drawn,
                ClassBreaks.of(classes, values, CLASSES, 0),
                compared,
                areas.stream().map(Area::code).collect(Collectors.toSet()),
                benchmark(rows.get(ENGLAND)));
    }

    private @Nullable BenchmarkFigure benchmark(@Nullable Observation england) {
        return england == null || !england.hasValue()
                ? null
                : new BenchmarkFigure(
                        workbench.areas().get(ENGLAND).name(), england.valueOrThrow(), england.interval());
    }

    /** The levels that an indicator exists for, the one with most to see first. */
    static List<Geography> levels(Indicator indicator) {
        return MOST_TO_SEE.stream().filter(indicator.geographies()::contains).toList();
    }

    /** The level asked for, or the one with most to see; a level that the indicator lacks is refused. */
    Geography level(Indicator indicator, @Nullable Geography asked) {
        List<Geography> levels = levels(indicator);
        if (asked == null && !levels.isEmpty()) {
            return levels.get(0);
        }
        if (asked == null || !levels.contains(asked)) {
            throw new CommandFailure(
                    levels.isEmpty()
                            ? "There is no map of " + indicator.title() + ": it exists for whole countries only."
                            : indicator.title() + " does not exist for that level; it exists for "
                                    + levels.stream().map(Geography::id).collect(Collectors.joining(", ")) + ".");
        }
        return asked;
    }

    /** The period asked for, or the level's latest; a period without figures is refused with those that there are. */
    Period period(Indicator indicator, Geography level, PeriodChoice choice) {
        TreeSet<Period> periods = new TreeSet<>(Comparator.naturalOrder());
        periods.addAll(workbench.observations().periods(indicator.id(), level));
        Period asked = choice.period();
        if (choice.all()) {
            throw new CommandFailure("One period is shown at a time; all is not one.");
        }
        if (periods.isEmpty() || asked != null && !periods.contains(asked)) {
            throw new CommandFailure(indicator.title() + " has no figures for that level"
                    + (asked == null ? "" : " and " + asked.label()) + "; it has "
                    + periods.stream().map(Period::label).collect(Collectors.joining(", ")) + ".");
        }
        return asked == null ? periods.last() : asked;
    }
}
