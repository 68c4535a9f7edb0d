package uk.mobilityatlas.graphic.profile;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.graphic.Axis;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.observation.Limits;
import uk.mobilityatlas.stats.Quartiles;

/**
 * One row of a spine chart: the benchmark in the middle, better always to the right, so wide that the further side fits.
 *
 * @param least the lowest of all areas
 * @param most the highest of all areas
 * @param lower the first quartile of all areas
 * @param upper the third quartile of all areas
 */
public record SpineScale(
        double centre, double reach, boolean flipped, double least, double most, double lower, double upper) {
    /**
     * The scale of an indicator; null where no area but this one has a figure.
     *
     * @param drawn all that is drawn around the figure: chance, and what the not known leave
     */
    public static @Nullable SpineScale of(
            double centre, double value, List<? extends Limits> drawn, double[] all, Polarity polarity) {
        if (all.length < 4) {
            return null;
        }
        double least = Arrays.stream(all).min().orElseThrow();
        double most = Arrays.stream(all).max().orElseThrow();
        Quartiles quartiles = Quartiles.of(all);
        double reach = Math.max(Math.max(most - centre, centre - least), Math.abs(value - centre));
        for (Limits limits : drawn) {
            reach = Math.max(reach, Math.max(limits.upper() - centre, centre - limits.lower()));
        }
        return reach <= 0
                ? null
                : new SpineScale(
                        centre,
                        reach,
                        polarity == Polarity.LOW_IS_GOOD,
                        least,
                        most,
                        quartiles.lower(),
                        quartiles.upper());
    }

    /** The scale laid between a left and a right edge. */
    public Axis along(double left, double right) {
        return Axis.bare(centre - reach, centre + reach, flipped ? right : left, flipped ? left : right);
    }
}
