package uk.mobilityatlas.comparison;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Mark;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Status;
import uk.mobilityatlas.stats.Estimate;

/**
 * One figure of a larger area from its councils' figures of one period.
 *
 * @param known the councils' rows, with a figure or with a reason
 */
record CouncilSum(Indicator indicator, Area whole, List<Area> members, List<Observation> known) {
    private static final Texts TEXTS = Texts.beside(CouncilSum.class);

    /** The sum as a figure, or why there is none; empty where no council has a row. */
    Optional<Observation> observation(Period period) {
        List<Observation> counted =
                known.stream().filter(o -> Counts.orWeighted(o).isPresent()).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        if (counted.size() < BenchmarkGroup.MOST * members.size()) {
            String reason = TEXTS.of("sum.too-few", counted.size(), members.size());
            return Optional.of(Observation.of(indicator.id(), whole.code(), period, null, Set.of(), reason));
        }
        return CountSum.of(indicator, counted).map(sum -> figure(period, sum, counted));
    }

    private Observation figure(Period period, CountSum sum, List<Observation> counted) {
        Estimate estimate = sum.estimate();
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        counted.forEach(o -> marks.addAll(o.marks()));
        return new Observation(
                indicator.id(),
                whole.code(),
                period,
                estimate.value(),
                estimate.usual(),
                sum.successes(),
                sum.trials(),
                Status.AVAILABLE,
                marks,
                note(counted));
    }

    /** The counts of its 4 councils, summed. Weight: the cohort of 2021, as none was published. */
    private String note(List<Observation> counted) {
        List<String> without = members.stream()
                .filter(m -> counted.stream().noneMatch(o -> o.area().equals(m.code())))
                .map(Names::of)
                .toList();
        String text = without.isEmpty()
                ? TEXTS.of("sum.all", members.size())
                : TEXTS.of("sum.without", counted.size(), members.size(), Names.list(without));
        String shared = counted.get(0).note();
        boolean all =
                !shared.isEmpty() && counted.stream().allMatch(o -> o.note().equals(shared));
        return all ? text + " " + shared : text;
    }
}
