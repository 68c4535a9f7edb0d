package uk.mobilityatlas.comparison;

import java.util.List;
import java.util.Optional;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.stats.Estimate;

/**
 * Counts of several areas, summed; see docs/method/combined-authorities.md.
 *
 * @param successes how many of the base have the attribute, all areas together
 * @param trials the summed base, above 0
 * @param spread how much the summed count varies, in binomial variances of one person
 */
record CountSum(double successes, double trials, double spread) {
    /** The sum of some figures; empty where one has no counts, or there is none. */
    static Optional<CountSum> of(Indicator indicator, List<Observation> figures) {
        double successes = 0;
        double trials = 0;
        double spread = 0;
        for (Observation figure : figures) {
            Optional<Counts> counts = Counts.orWeighted(figure);
            if (counts.isEmpty()) {
                return Optional.empty();
            }
            double own = counts.get().trials();
            double base = Estimates.base(indicator, figure);
            successes += counts.get().successes();
            trials += own;
            spread += own * own / (base > 0 ? base : own);
        }
        return trials > 0 ? Optional.of(new CountSum(successes, trials, spread)) : Optional.empty();
    }

    /** The rate in per cent, among as many people drawn at random as would make the summed count vary as much. */
    Estimate estimate() {
        return Estimate.counted(100 * successes / trials, trials * trials / spread);
    }
}
