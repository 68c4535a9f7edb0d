package uk.mobilityatlas.graphic;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.BenchmarkValue;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.observation.Limits;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Range;

/**
 * The figure that areas are held against in a picture.
 *
 * @param name as written beside its line, such as "England"
 * @param limits its own 95% interval, or for a rate with bounds what the not known leave; null where it has none
 */
public record BenchmarkFigure(String name, double value, @Nullable Limits limits) {
    /** An area's own figure, if it has one. */
    public static Optional<BenchmarkFigure> of(String name, Optional<Observation> figure) {
        Observation known = figure.orElse(null);
        return known == null || !known.hasValue()
                ? Optional.empty()
                : Optional.of(new BenchmarkFigure(name, known.valueOrThrow(), known.interval()));
    }

    /** A benchmark's figure with its interval, if it has one. */
    public static Optional<BenchmarkFigure> of(BenchmarkValue benchmark) {
        return benchmark
                .figure()
                .map(value -> new BenchmarkFigure(
                        benchmark.name(),
                        value,
                        benchmark.estimate() == null
                                ? null
                                : benchmark.estimate().usual()));
    }

    /** The figure that all areas of a comparison are held against; empty where they have none or several. */
    public static Optional<BenchmarkFigure> of(Comparison comparison) {
        List<BenchmarkValue> values = comparison.areas().stream()
                .map(Compared::benchmark)
                .filter(BenchmarkValue::hasValue)
                .distinct()
                .toList();
        if (values.size() != 1) {
            return Optional.empty();
        }
        BenchmarkValue value = values.get(0);
        Range bounds = value.bounds();
        @Nullable
        Limits limits = comparison.bounded() && bounds != null
                ? bounds
                : value.estimate() == null ? null : value.estimate().usual();
        return value.figure().map(v -> new BenchmarkFigure(value.name(), v, limits));
    }
}
