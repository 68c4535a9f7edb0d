package uk.mobilityatlas.ingest.dfe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
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
 * comes with its cohort, and the tool's for all other years and areas. Where the two agree and the tool has a decimal more,
 * that is the figure.
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
        Map<Key, Observation> scored = new LinkedHashMap<>();
        scorecards.forEach(o -> scored.put(Key.of(o), o));
        Cohorts cohorts = new Cohorts(scorecards);
        List<Observation> joined = new ArrayList<>();
        for (LaitFigure figure : tool) {
            Observation twin = scored.get(Key.of(figure.observation()));
            if (twin == null) {
                figure.file().taken(figure.line());
                joined.add(weighted(figure.observation(), cohorts));
            } else {
                scored.put(Key.of(twin), settled(figure, twin));
            }
        }
        joined.addAll(0, scored.values());
        SummedParts.of(tool).forEach(sum -> joined.add(weighted(sum, cohorts)));
        return joined;
    }

    private static Observation settled(LaitFigure figure, Observation twin) {
        boolean agree = agree(figure, twin);
        if (agree && !Objects.equals(figure.observation().value(), twin.value())) {
            figure.file().taken(figure.line());
            return finer(twin, figure.observation().valueOrThrow());
        }
        if (agree) {
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
        return twin;
    }

    /** The scorecard's figure with the tool's decimals, and the count and the interval that follow from them. */
    private static Observation finer(Observation scored, double value) {
        Observation rate = new Observation(
                scored.indicator(),
                scored.area(),
                scored.period(),
                value,
                null,
                null,
                null,
                scored.status(),
                scored.marks(),
                scored.note());
        Double cohort = scored.denominator();
        return CountedRate.of(rate, cohort == null ? null : BigDecimal.valueOf(cohort));
    }

    private static boolean agree(LaitFigure figure, Observation twin) {
        return figure.exact() == null || twin.value() == null
                ? figure.exact() == null && twin.value() == null
                : Math.abs(figure.exact().doubleValue() - twin.value()) <= HALF_A_TENTH;
    }

    /** Adds the nearest published cohort as a weight, and the interval among so many people: no count follows from it. */
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
                        CountedRate.interval(rate.valueOrThrow(), cohort.people()),
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
