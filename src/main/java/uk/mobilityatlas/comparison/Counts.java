package uk.mobilityatlas.comparison;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.observation.Observation;

/**
 * The counts behind a rate: how many of how many.
 *
 * @param successes how many have the attribute, 0 to {@code trials}
 * @param trials how many the rate is of, above 0
 */
public record Counts(double successes, double trials) {
    /** The counts of a figure; empty where one is not published, or they make no rate from 0 to 1. */
    public static Optional<Counts> of(Observation observation) {
        @Nullable Double numerator = observation.numerator();
        @Nullable Double denominator = observation.denominator();
        if (numerator == null || denominator == null || denominator <= 0 || numerator > denominator) {
            return Optional.empty();
        }
        return Optional.of(new Counts(numerator, denominator));
    }
}
