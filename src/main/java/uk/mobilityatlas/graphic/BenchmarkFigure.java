package uk.mobilityatlas.graphic;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;

/**
 * The figure that areas are held against in a picture.
 *
 * @param name as written beside its line, such as "England"
 * @param interval its own 95% interval, where it has one
 */
public record BenchmarkFigure(String name, double value, @Nullable ConfidenceInterval interval) {
    /** An area's own figure, if it has one. */
    public static Optional<BenchmarkFigure> of(String name, Optional<Observation> figure) {
        return figure.filter(Observation::hasValue).map(o -> new BenchmarkFigure(name, o.valueOrThrow(), o.interval()));
    }
}
