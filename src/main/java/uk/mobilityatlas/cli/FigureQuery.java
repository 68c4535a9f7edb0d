package uk.mobilityatlas.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
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

    /**
     * The periods that several words mean together, oldest first.
     *
     * @param trouble is told of each word that means none
     */
    SortedSet<Period> some(List<PeriodChoice> choices, Consumer<CommandFailure> trouble) {
        SortedSet<Period> meant = new TreeSet<>();
        for (PeriodChoice choice : choices) {
            try {
                meant.addAll(choice.all() ? periods : List.of(one(choice)));
            } catch (CommandFailure e) {
                trouble.accept(e);
            }
        }
        return meant;
    }

    /** Every period in which any area has a figure, oldest first. */
    SortedSet<Period> all() {
        return Collections.unmodifiableSortedSet(periods);
    }

    Indicator indicator() {
        return indicator;
    }

    /** The rows of an area in some periods, oldest first. A period in which nobody has a figure is none, here as for all areas. */
    List<Observation> of(Area area, Set<Period> wanted) {
        return observations.series(indicator.id(), area.code()).observations().stream()
                .filter(o -> wanted.contains(o.period()))
                .toList();
    }

    /** The rows of all areas, current and superseded, by area and then by period. */
    List<Observation> everywhere(Set<Period> wanted) {
        List<Observation> rows = new ArrayList<>();
        wanted.forEach(period -> rows.addAll(observations.at(indicator.id(), period)));
        rows.sort(Comparator.comparing(Observation::area).thenComparing(Observation::period));
        return rows;
    }

    /** Why an area has no row, in a sentence. */
    String missing(Area area) {
        List<Observation> series =
                observations.series(indicator.id(), area.code()).observations();
        return area.name() + " (" + area.code() + ") has no row for that: "
                + (series.isEmpty()
                        ? indicator.title() + " exists for " + indicator.coverage() + ": " + extent() + "."
                        : "it has rows for " + series.get(0).period().label() + " to "
                                + series.get(series.size() - 1).period().label() + ".");
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
