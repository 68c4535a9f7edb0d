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

    /**
     * The counts of a figure in per cent, or, where only the base is published or taken from another year, the count that its
     * rate makes of it. Such a count is a weight in a sum: the sums of all councils of a region or of England by the weights
     * of another year come within 0.1 percentage points of the published rates.
     */
    public static Optional<Counts> orWeighted(Observation observation) {
        @Nullable Double denominator = observation.denominator();
        if (observation.numerator() != null || denominator == null || !(denominator > 0) || !observation.hasValue()) {
            return of(observation);
        }
        double share = observation.valueOrThrow() / 100;
        return share >= 0 && share <= 1 ? Optional.of(new Counts(share * denominator, denominator)) : Optional.empty();
    }
}
