package uk.mobilityatlas.graphic;

import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.observation.ConfidenceInterval;

/**
 * The figure that areas are held against in a picture.
 *
 * @param name as written beside its line, such as "England"
 * @param interval its own 95% interval, where it has one
 */
public record BenchmarkFigure(String name, double value, @Nullable ConfidenceInterval interval) {}
