package uk.mobilityatlas.ingest.dfe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.observation.Mark;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;

/**
 * One series of each figure that both the tool and the scorecard publish: the scorecard's where it has one, since it
 * comes with its cohort, and the tool's for all other years and areas.
 */
final class NeetSeries {
    /** The tool holds some rates to two decimals, the scorecard to one: equal if one can round to the other. */
    private static final double HALF_A_TENTH = 0.05 + 1e-9;

    private record Key(String indicator, AreaCode area, Period period) {
        static Key of(Observation o) {
            return new Key(o.indicator(), o.area(), o.period());
        }
    }

    private NeetSeries() {}

    /** Joins both and settles the fate of the tool's rows. */
    static List<Observation> join(List<LaitFigure> tool, Collection<Observation> scorecards) {
        Map<Key, Observation> scored = new HashMap<>();
        scorecards.forEach(o -> scored.put(Key.of(o), o));
        Cohorts cohorts = new Cohorts(scorecards);
        List<Observation> joined = new ArrayList<>(scorecards);
        for (LaitFigure figure : tool) {
            Observation twin = scored.get(Key.of(figure.observation()));
            if (twin == null) {
                figure.file().taken(figure.line());
                joined.add(weighted(figure.observation(), cohorts));
            } else {
                settle(figure, twin);
            }
        }
        SummedParts.of(tool).forEach(sum -> joined.add(weighted(sum, cohorts)));
        return joined;
    }

    private static void settle(LaitFigure figure, Observation twin) {
        if (agree(figure, twin)) {
            figure.file().same(figure.line());
        } else {
            figure.file()
                    .refused(
                            figure.line(),
                            "value",
                            "Differs from the scorecard, which has "
                                    + (twin.hasValue()
                                            ? twin.valueOrThrow()
                                            : twin.status().shorthand())
                                    + " and is taken.",
                            figure.exact() == null
                                    ? "-"
                                    : figure.exact().stripTrailingZeros().toPlainString());
        }
    }

    private static boolean agree(LaitFigure figure, Observation twin) {
        return figure.exact() == null || twin.value() == null
                ? figure.exact() == null && twin.value() == null
                : Math.abs(figure.exact().doubleValue() - twin.value()) <= HALF_A_TENTH;
    }

    /** Adds the nearest published cohort as a weight: no count and no interval follow from it. */
    private static Observation weighted(Observation rate, Cohorts cohorts) {
        if (!rate.hasValue()) {
            return rate;
        }
        return cohorts.nearest(
                        rate.indicator(), rate.area(), rate.period().start().getYear())
                .map(cohort -> new Observation(
                        rate.indicator(),
                        rate.area(),
                        rate.period(),
                        rate.value(),
                        null,
                        null,
                        cohort.people(),
                        rate.status(),
                        with(rate.marks(), Mark.ESTIMATED),
                        (rate.note() + " Weight: the cohort of " + cohort.year() + ", as none was published.").strip()))
                .orElse(rate);
    }

    private static Set<Mark> with(Set<Mark> marks, Mark mark) {
        Set<Mark> all = EnumSet.of(Objects.requireNonNull(mark));
        all.addAll(marks);
        return all;
    }
}
