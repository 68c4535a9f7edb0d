package uk.mobilityatlas.graphic;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.BenchmarkValue;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.observation.Limits;
import uk.mobilityatlas.observation.Observation;

/**
 * The figure that areas are held against in a picture.
 *
 * @param name as written beside its line, such as "England"
 * @param limits its own 95% interval, or for a rate with bounds what the not known leave; null where it has none
 */
public record BenchmarkFigure(String name, double value, @Nullable Limits limits) {
    private static final Texts TEXTS = Texts.beside(BenchmarkFigure.class);

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

    /** The figure that all areas of a comparison are held against; empty where they have none, or not one and the same. */
    public static Optional<BenchmarkFigure> of(Comparison comparison) {
        List<BenchmarkValue> values = values(comparison);
        return values.size() == 1 ? of(values.get(0), comparison.bounded()) : Optional.empty();
    }

    /** What each area is held against where that is not one and the same, such as "own region"; empty where it is. */
    public static Optional<String> own(Comparison comparison) {
        List<BenchmarkValue> values = values(comparison);
        return values.size() > 1 && values.stream().anyMatch(BenchmarkValue::hasValue)
                ? Optional.of(TEXTS.of("own." + comparison.benchmark().kind()))
                : Optional.empty();
    }

    /** Each benchmark of the areas with a figure once, also one that has none itself: its areas are held against nothing. */
    private static List<BenchmarkValue> values(Comparison comparison) {
        List<Compared> drawn =
                comparison.areas().stream().filter(c -> c.value().isPresent()).toList();
        return (drawn.isEmpty() ? comparison.areas() : drawn)
                .stream().map(Compared::benchmark).distinct().toList();
    }

    /** As it begins a line. */
    public String title() {
        return Names.sentence(name);
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
