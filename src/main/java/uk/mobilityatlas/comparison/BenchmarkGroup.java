package uk.mobilityatlas.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Range;

/**
 * Several areas as one benchmark: their counts summed and the rate worked out again, or, without counts, the figure of
 * the member in the middle. Rates are never averaged.
 */
public final class BenchmarkGroup {
    private static final Texts TEXTS = Texts.beside(BenchmarkGroup.class);

    /** So many of the members with a figure must have counts for their sum to stand for all. */
    static final double MOST = 0.9;

    /** So many of a group's members must have a figure for theirs to stand for the group. */
    private static final double HALF = 0.5;

    /** Of fewer figures a median is an accident. */
    static final int FEWEST_FOR_MEDIAN = 5;

    private final List<Area> members;
    private final Figures figures;
    private final List<Area> present;

    public BenchmarkGroup(List<Area> members, Figures figures) {
        this.members = members.stream()
                .filter(a -> NationalCoverage.covers(figures.indicator(), a))
                .toList();
        this.figures = figures;
        present = this.members.stream()
                .filter(a -> figures.figure(a.code()).isPresent())
                .toList();
    }

    /** The summed rate where there are counts, else the median. */
    public BenchmarkValue value(String name) {
        if (present.size() < HALF * members.size()) {
            return tooFew(name);
        }
        BenchmarkValue summed = sum(
                TEXTS.of("group.together", name), Names.possessive(name) + " " + TEXTS.of("group.combined-rate"), null);
        if (summed.hasValue()) {
            return summed;
        }
        return present.size() < FEWEST_FOR_MEDIAN ? tooFew(name) : median(name);
    }

    /** The rate of a larger area by its members' counts; missing when too many members have none. */
    BenchmarkValue summed(String name, String owner, AreaCode code) {
        if (present.isEmpty() && members.stream().noneMatch(m -> NationalCoverage.publishes(figures.indicator(), m))) {
            return BenchmarkValue.missing(name, Names.sentence(TEXTS.of("group.not-published", name)));
        }
        return present.size() < MOST * members.size()
                ? BenchmarkValue.missing(name, TEXTS.of("group.no-counts", name))
                : sum(name, owner, code);
    }

    private BenchmarkValue sum(String name, String owner, @Nullable AreaCode code) {
        List<Area> counted = present.stream().filter(a -> counts(a).isPresent()).toList();
        if (counted.isEmpty()
                || counted.size() < MOST * present.size()
                || !figures.indicator().unit().isPercent()) {
            return BenchmarkValue.missing(name, TEXTS.of("group.no-counts", name));
        }
        SummedRate sum = SummedRate.of(counted, figures);
        return new BenchmarkValue(
                name,
                owner,
                code,
                sum.estimate().value(),
                sum.estimate(),
                sum.upper(),
                sum.bounds(),
                BenchmarkValue.Basis.SUMMED,
                codes(counted),
                TEXTS.of("group.summed", counted.size(), members.size()));
    }

    private static Set<AreaCode> codes(List<Area> areas) {
        return areas.stream().map(Area::code).collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Counts> counts(Area area) {
        return figures.figure(area.code()).flatMap(Counts::orWeighted);
    }

    private BenchmarkValue tooFew(String name) {
        return BenchmarkValue.missing(
                name,
                TEXTS.of(
                        "group.too-few",
                        Names.sentence(Names.number(present.size())),
                        members.size(),
                        name,
                        present.size()));
    }

    private BenchmarkValue median(String name) {
        double[] values = present.stream()
                .mapToDouble(a ->
                        figures.figure(a.code()).map(Observation::valueOrThrow).orElseThrow())
                .toArray();
        String median = TEXTS.of("group.median", name);
        boolean bounded = figures.bounded()
                && present.stream().allMatch(a -> figures.bounds(a.code()).isPresent());
        Range bounds = bounded ? Range.between(middle(values), middle(highs())) : null;
        return new BenchmarkValue(
                median,
                median,
                null,
                middle(values),
                null,
                null,
                bounds,
                BenchmarkValue.Basis.MEDIAN,
                codes(present),
                TEXTS.of("group.median-of", present.size(), members.size()));
    }

    private double[] highs() {
        return present.stream()
                .mapToDouble(a -> figures.bounds(a.code()).orElseThrow().upper())
                .toArray();
    }

    private static double middle(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
