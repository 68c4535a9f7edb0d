package uk.mobilityatlas.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.BenchmarkValue;
import uk.mobilityatlas.comparison.LevelRule;
import uk.mobilityatlas.comparison.Question;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.Selection.Filter;
import uk.mobilityatlas.comparison.Selection.MapKind;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.picture.MapFigures;
import uk.mobilityatlas.stats.ClassMethod;

/** Answers what a command's words ask for: unlike the window, the command line refuses what there is not. */
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
        Selection selection = selection(indicator, level(indicator, asked), compared, Benchmark.ENGLAND);
        return new MapFigures(workbench.areas()).of(besideEngland(answer(selection.withClasses(classes), choice)));
    }

    /** A map's headline has no room to say what stands in for England, so nothing does. */
    private static Answer besideEngland(Answer answer) {
        BenchmarkValue benchmark = answer.benchmark();
        return benchmark == null || AreaCode.ENGLAND.equals(benchmark.area())
                ? answer
                : new Answer(answer.question(), answer.figures(), answer.comparison(), null, answer.depth());
    }

    /** The figures of a whole level beside a benchmark; of the level with most to see where none is asked for. */
    Answer level(Indicator indicator, @Nullable Geography asked, PeriodChoice choice, Benchmark benchmark) {
        return answer(selection(indicator, level(indicator, asked), List.of(), benchmark), choice);
    }

    static Selection selection(Indicator indicator, Geography level, List<AreaCode> areas, Benchmark benchmark) {
        return new Selection(
                indicator.id(), null, level, areas, benchmark, ClassMethod.QUANTILE, MapKind.MAP, Filter.NONE);
    }

    /** The level asked for, or the one with most to see; a level that the indicator lacks is refused. */
    static Geography level(Indicator indicator, @Nullable Geography asked) {
        List<Geography> levels = LevelRule.mapped(indicator);
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

    /** A selection's answer in the period chosen, or in the level's latest; a period without figures is refused with those that there are. */
    private Answer answer(Selection selection, PeriodChoice choice) {
        if (choice.all()) {
            throw new CommandFailure("One period is shown at a time; all is not one.");
        }
        Question question =
                workbench.answers().question(selection.withPeriod(null)).orElseThrow();
        List<Period> periods = question.periods();
        String title = question.indicator().title();
        if (periods.isEmpty()) {
            throw new CommandFailure(title + " has no figures for that level.");
        }
        Selection asked = selection.withPeriod(choice.among(periods, title));
        return workbench
                .answers()
                .to(workbench.answers().question(asked).orElseThrow())
                .orElseThrow();
    }
}
