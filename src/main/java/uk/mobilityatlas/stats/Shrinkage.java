package uk.mobilityatlas.stats;

import java.util.Arrays;

/**
 * What is to be believed of each of many estimates when all are looked at together: an estimate drawn toward their mean,
 * the more so the less sure it is (empirical Bayes under a normal prior; Morris 1983, Journal of the American Statistical
 * Association 78:47-55). Without it the noise of the estimates would count twice in an order of them: once in the
 * estimates' own spread, and again when they are drawn about them.
 *
 * @param mean the prior's mean, in the unit of the estimates
 * @param deviation the prior's standard deviation: the spread of the true values between the areas; 0 where chance alone
 *     accounts for all of the estimates' spread
 * @param means of each true value, what is to be expected
 * @param errors of each true value, how unsure that is: a standard deviation, with what is not known of the prior's mean
 */
public record Shrinkage(double mean, double deviation, double[] means, double[] errors) {
    private static final int HALVINGS = 100;

    /**
     * Shrinks estimates.
     *
     * @param values in any one unit, each finite; at least two
     * @param standardErrors in the same unit, one for each, 0 or more
     */
    public static Shrinkage of(double[] values, double[] standardErrors) {
        double between = between(values, standardErrors);
        double mean = mean(values, standardErrors, between);
        double weights = weights(standardErrors, between);
        double[] means = new double[values.length];
        double[] errors = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            double within = standardErrors[i] * standardErrors[i];
            double kept = within == 0 ? 1 : between / (between + within);
            means[i] = mean + kept * (values[i] - mean);
            double ofMean = (1 - kept) * (1 - kept) / weights;
            errors[i] = Math.sqrt(kept * within + (Double.isFinite(ofMean) ? ofMean : 0));
        }
        return new Shrinkage(mean, Math.sqrt(between), means, errors);
    }

    /**
     * The variance between the true values at which the weighted squares about the mean are as many as there are degrees of
     * freedom (Paule and Mandel 1982, Journal of Research of the National Bureau of Standards 87:377-385).
     */
    private static double between(double[] values, double[] errors) {
        double low = 0;
        double high = squares(values, new double[values.length], 1) + 1e-12;
        boolean exact = Arrays.stream(errors).anyMatch(e -> e == 0);
        if (!exact && squares(values, errors, 0) <= values.length - 1) {
            return 0;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double half = (low + high) / 2;
            if (squares(values, errors, half) > values.length - 1) {
                low = half;
            } else {
                high = half;
            }
        }
        return (low + high) / 2;
    }

    private static double squares(double[] values, double[] errors, double between) {
        double mean = mean(values, errors, between);
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += (values[i] - mean) * (values[i] - mean) / (between + errors[i] * errors[i]);
        }
        return sum;
    }

    private static double mean(double[] values, double[] errors, double between) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < values.length; i++) {
            double weight = 1 / (between + errors[i] * errors[i]);
            sum += weight * values[i];
            weights += weight;
        }
        return Double.isFinite(weights)
                ? sum / weights
                : Arrays.stream(values).average().orElse(0);
    }

    private static double weights(double[] errors, double between) {
        return Arrays.stream(errors).map(e -> 1 / (between + e * e)).sum();
    }
}
