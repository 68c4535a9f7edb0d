package uk.mobilityatlas.graphic;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.BenchmarkValue;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.observation.Limits;
import uk.mobilityatlas.observation.Observation;

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

    /** A benchmark's figure with its interval, or for a rate with bounds with what the not known leave. */
    public static Optional<BenchmarkFigure> of(BenchmarkValue benchmark, boolean bounded) {
        Limits chance =
                benchmark.estimate() == null ? null : benchmark.estimate().usual();
        Limits limits = bounded && benchmark.bounds() != null ? benchmark.bounds() : chance;
        return benchmark.figure().map(value -> new BenchmarkFigure(benchmark.name(), value, limits));
    }

    /** The figure that all areas of a comparison are held against; empty where they have none or several. */
    public static Optional<BenchmarkFigure> of(Comparison comparison) {
        List<BenchmarkValue> values = comparison.areas().stream()
                .map(Compared::benchmark)
                .filter(BenchmarkValue::hasValue)
                .distinct()
                .toList();
        return values.size() == 1 ? of(values.get(0), comparison.bounded()) : Optional.empty();
    }

    /** Its lowest value. */
    public double least() {
        return limits == null ? value : Math.min(value, limits.lower());
    }

    /** Its highest value. */
    public double most() {
        return limits == null ? value : Math.max(value, limits.upper());
    }
}
