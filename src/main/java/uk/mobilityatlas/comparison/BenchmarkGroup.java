package uk.mobilityatlas.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.stats.Estimate;
import uk.mobilityatlas.stats.Level;
import uk.mobilityatlas.stats.Wilson;

/**
 * Several areas as one benchmark: their counts summed and the rate worked out again, or, without counts, the figure of
 * the member in the middle. Rates are never averaged.
 */
public final class BenchmarkGroup {
    private static final Texts TEXTS = Texts.beside(BenchmarkGroup.class);

    /** So many of the members with a figure must have counts for their sum to stand for all. */
    private static final double MOST = 0.9;

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
        BenchmarkValue summed = summed(
                TEXTS.of("group.together", name), Names.possessive(name) + " " + TEXTS.of("group.combined-rate"), null);
        return summed.hasValue() ? summed : median(name);
    }

    /** The rate of the members' counts; missing when too many members that have a figure have no counts. */
    BenchmarkValue summed(String name, String owner, @Nullable AreaCode code) {
        List<Area> counted = present.stream().filter(a -> counts(a).isPresent()).toList();
        if (counted.isEmpty()
                || counted.size() < MOST * present.size()
                || !figures.indicator().unit().isPercent()) {
            return BenchmarkValue.missing(name, TEXTS.of("group.no-counts", name));
        }
        double trials = 0;
        double successes = 0;
        double unknown = 0;
        boolean bounded = figures.bounded();
        for (Area area : counted) {
            Counts counts = counts(area).orElseThrow();
            trials += counts.trials();
            successes += counts.successes();
            Optional<Range> bounds = figures.bounds(area.code());
            bounded = bounded && bounds.isPresent();
            unknown += bounds.map(b -> b.upper() - b.lower()).orElse(0.0) * counts.trials();
        }
        double value = 100 * successes / trials;
        ConfidenceInterval usual = Wilson.percent(successes, trials, Level.USUAL);
        return new BenchmarkValue(
                name,
                owner,
                code,
                value,
                Estimate.counted(value, usual, successes, trials),
                bounded ? Range.of(value, unknown / trials) : null,
                BenchmarkValue.Basis.SUMMED,
                counted.size(),
                TEXTS.of("group.summed", counted.size(), members.size()));
    }

    private Optional<Counts> counts(Area area) {
        return figures.figure(area.code()).flatMap(Counts::of);
    }

    private BenchmarkValue median(String name) {
        if (present.size() < FEWEST_FOR_MEDIAN) {
            String reason = TEXTS.of(
                    "group.too-few",
                    Names.sentence(Names.number(present.size())),
                    members.size(),
                    name,
                    present.size());
            return BenchmarkValue.missing(name, reason);
        }
        double[] values = present.stream()
                .mapToDouble(a ->
                        figures.figure(a.code()).map(Observation::valueOrThrow).orElseThrow())
                .toArray();
        String median = TEXTS.of("group.median", name);
        boolean bounded = figures.bounded()
                && present.stream().allMatch(a -> figures.bounds(a.code()).isPresent());
        Range bounds = bounded ? new Range(middle(values), middle(highs())) : null;
        return new BenchmarkValue(
                median,
                median,
                null,
                middle(values),
                null,
                bounds,
                BenchmarkValue.Basis.MEDIAN,
                present.size(),
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
