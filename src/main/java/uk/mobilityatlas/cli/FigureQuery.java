package uk.mobilityatlas.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.LevelRule;
import uk.mobilityatlas.comparison.Question;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.observation.Period;

/** The figures of one indicator that a command asks for. */
final class FigureQuery {
    private final Answers answers;
    private final Observations observations;
    private final Indicator indicator;
    private final TreeSet<Period> periods;

    FigureQuery(Workbench workbench, Indicator indicator) {
        this.answers = workbench.answers();
        this.observations = answers.observations();
        this.indicator = indicator;
        this.periods = Periods.of(observations, indicator);
        if (periods.isEmpty()) {
            throw new CommandFailure(indicator.title() + " has no figures in this data pack.");
        }
    }

    /** The period that is meant; a period without a figure is refused with those that there are. */
    Period one(PeriodChoice choice) {
        return choice.among(periods, indicator.title());
    }

    /**
     * Areas in their order, each beside what it is held against, in one of the periods: at the first of the indicator's
     * levels that holds any of them.
     */
    Answer compare(Map<Area, Benchmark> against, Period period) {
        List<Area> areas = List.copyOf(against.keySet());
        Geography level = LevelRule.comparing(indicator, areas);
        Benchmark first = against.values().iterator().next();
        Answer answer = answer(areas, level, period, first);
        Comparison comparison = answer.comparison();
        return answer.with(comparison.with(comparison.areas().stream()
                .map(c -> {
                    Benchmark own = Objects.requireNonNull(against.get(c.area()));
                    return own.equals(first) ? c : alone(c.area(), level, period, own);
                })
                .toList()));
    }

    private Compared alone(Area area, Geography level, Period period, Benchmark benchmark) {
        return answer(List.of(area), level, period, benchmark)
                .comparison()
                .areas()
                .get(0);
    }

    private Answer answer(List<Area> areas, Geography level, Period period, Benchmark benchmark) {
        List<AreaCode> codes = areas.stream().map(Area::code).toList();
        Selection selection =
                FigureChoice.selection(indicator, level, codes, benchmark).withPeriod(period);
        return answers.to(new Question(selection, indicator, level, List.copyOf(periods)))
                .orElseThrow();
    }

    /** The rows of some areas, in the order of the areas. */
    List<Observation> of(List<Area> areas, PeriodChoice choice) {
        List<Observation> rows = new ArrayList<>();
        for (Area area : areas) {
            // a period in which nobody has a figure is none, here as for all areas
            Predicate<Period> wanted = choice.all() ? periods::contains : one(choice)::equals;
            observations.series(indicator.id(), area.code()).observations().stream()
                    .filter(o -> wanted.test(o.period()))
                    .forEach(rows::add);
        }
        return rows;
    }

    /** Says of each area asked for by name why it has no row among those found. */
    void noteMissing(List<Area> asked, List<Observation> found, CommandOutput paper) {
        for (Area area : asked) {
            if (found.stream().noneMatch(o -> o.area().equals(area.code()))) {
                List<Observation> series =
                        observations.series(indicator.id(), area.code()).observations();
                paper.note(area.name() + " (" + area.code() + ") has no row for that: "
                        + (series.isEmpty()
                                ? indicator.title() + " exists for " + indicator.coverage() + ": " + extent() + "."
                                : "it has rows for " + series.get(0).period().label() + " to "
                                        + series.get(series.size() - 1).period().label() + "."));
            }
        }
    }

    /** The rows of all areas, current and superseded. */
    List<Observation> everywhere(PeriodChoice choice) {
        if (!choice.all()) {
            return observations.at(indicator.id(), one(choice));
        }
        List<Observation> rows = new ArrayList<>();
        periods.forEach(period -> rows.addAll(observations.at(indicator.id(), period)));
        return rows;
    }

    /** Where and when there are figures, in words. */
    String extent() {
        return Arrays.stream(Geography.values())
                        .filter(indicator.geographies()::contains)
                        .map(Geography::id)
                        .collect(Collectors.joining(", "))
                + ", " + periods.first().label() + " to " + periods.last().label();
    }
}
