package uk.mobilityatlas.comparison;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.observation.Observation;

/** The counts behind a rate: how many of how many. */
public record Counts(double successes, double trials) {
    public static Optional<Counts> of(Observation observation) {
        @Nullable Double numerator = observation.numerator();
        @Nullable Double denominator = observation.denominator();
        if (numerator == null || denominator == null || denominator <= 0 || numerator > denominator) {
            return Optional.empty();
        }
        return Optional.of(new Counts(numerator, denominator));
    }
}
