package uk.mobilityatlas.stats;

import uk.mobilityatlas.observation.ConfidenceInterval;

/**
 * The score interval for one proportion (Wilson 1927; method 3 of Newcombe 1998, Statistics in Medicine 17:857-872).
 * It stays within 0 and 1 and holds for counts of zero.
 */
public final class Wilson {
    private Wilson() {}

    /**
     * The interval of a proportion, as shares from 0 to 1.
     *
     * @param successes 0 to {@code trials}; need not be whole, since published rates are rounded
     * @param trials above 0
     * @param z the two-sided normal deviate, such as 1.96 for 95%
     * @throws IllegalArgumentException where these are no proportion
     */
    public static ConfidenceInterval interval(double successes, double trials, double z) {
        if (!(trials > 0) || !(successes >= 0) || successes > trials || !(z > 0)) {
            throw new IllegalArgumentException("No proportion: " + successes + " of " + trials + ", z " + z);
        }
        double share = successes / trials;
        double squared = z * z;
        double middle = 2 * successes + squared;
        double reach = z * Math.sqrt(squared + 4 * successes * (1 - share));
        double scale = 2 * (trials + squared);
        // the clamps only mend the last bit: at 0 and at 1 the limit is exact
        double lower = successes == 0 ? 0 : Math.max(0, (middle - reach) / scale);
        double upper = successes == trials ? 1 : Math.min(1, (middle + reach) / scale);
        return new ConfidenceInterval(lower, upper);
    }

    /**
     * Of how many people a proportion with a given interval is: the score interval's own equation, solved for the trials at
     * the limit that is further from the share.
     *
     * @param share 0 to 1, within its interval
     * @param interval limits made with {@code z}, from 0 to 1
     * @return above 0; endless for an interval without width
     */
    public static double trials(double share, ConfidenceInterval interval, double z) {
        double limit = interval.upper() - share >= share - interval.lower() ? interval.upper() : interval.lower();
        double distance = Math.abs(limit - share);
        return distance > 0 ? z * z * limit * (1 - limit) / (distance * distance) : Double.POSITIVE_INFINITY;
    }

    /**
     * The same in per cent, from 0 to 100, at one of the two levels.
     *
     * @throws IllegalArgumentException where the counts are no proportion
     */
    public static ConfidenceInterval percent(double successes, double trials, Level level) {
        ConfidenceInterval share = interval(successes, trials, level.z());
        return new ConfidenceInterval(100 * share.lower(), 100 * share.upper());
    }
}
