package uk.mobilityatlas.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.ClassMethod;

/** The level and the period that a command's words ask for: unlike the window, the command line refuses what there is not. */
final class FigureChoice {
    private final Workbench workbench;

    FigureChoice(Workbench workbench) {
        this.workbench = workbench;
    }

    /** The figures of a level as a map shows them, beside England; the level with most to see where none is asked for. */
    AreaFigures map(
            Indicator indicator,
            @Nullable Geography asked,
            PeriodChoice choice,
            ClassMethod classes,
            List<AreaCode> compared) {
        Geography level = level(indicator, asked);
        Period period = period(indicator, level, choice);
        Map<AreaCode, Observation> rows = new HashMap<>();
        for (Observation figure : workbench.observations().at(indicator.id(), period)) {
            rows.put(figure.area(), figure);
        }
        List<Area> areas = workbench.areas().of(level);
        Optional<Observation> england = Optional.ofNullable(rows.get(AreaCode.ENGLAND));
        return AreaFigures.classed(
                indicator,
                period,
                level,
                areas,
                code -> Optional.ofNullable(rows.get(code)),
                classes,
                compared,
                codes(areas),
                BenchmarkFigure.of(workbench.areas().get(AreaCode.ENGLAND).name(), england)
                        .orElse(null));
    }

    private static Set<AreaCode> codes(List<Area> areas) {
        Set<AreaCode> codes = new HashSet<>();
        for (Area area : areas) {
            codes.add(area.code());
        }
        return codes;
    }

    /** The level asked for, or the one with most to see; a level that the indicator lacks is refused. */
    Geography level(Indicator indicator, @Nullable Geography asked) {
        List<Geography> levels = Answers.levels(indicator);
        if (asked == null && !levels.isEmpty()) {
            return levels.get(0);
        }
        if (asked == null || !levels.contains(asked)) {
            throw new CommandFailure(
                    levels.isEmpty()
                            ? indicator.title()
                                    + " exists for whole countries only: there is nothing to map or to rank."
                            : indicator.title() + " does not exist for that level; it exists for "
                                    + levels.stream().map(Geography::id).collect(Collectors.joining(", ")) + ".");
        }
        return asked;
    }

    /** The period asked for, or the level's latest; a period without figures is refused with those that there are. */
    Period period(Indicator indicator, Geography level, PeriodChoice choice) {
        if (choice.all()) {
            throw new CommandFailure("One period is shown at a time; all is not one.");
        }
        List<Period> periods = workbench.observations().periods(indicator.id(), level);
        Period asked = choice.period();
        if (periods.isEmpty() || asked != null && !periods.contains(asked)) {
            throw new CommandFailure(indicator.title() + " has no figures for that level"
                    + (asked == null ? "" : " and " + asked.label()) + "; it has "
                    + periods.stream().map(Period::label).collect(Collectors.joining(", ")) + ".");
        }
        return Answers.period(periods, asked).orElseThrow();
    }
}
