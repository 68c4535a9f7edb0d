package uk.mobilityatlas.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.stats.Estimate;

/**
 * One rate of several areas: their counts summed and the rate worked out again. Rates are never averaged.
 *
 * @param successes how many of the base have the attribute, all areas together
 * @param trials the summed base, above 0
 * @param estimate the rate in per cent; it varies as the sum of areas that each vary by themselves
 * @param upper the rate if all of the not known have the attribute; null for a rate without bounds, or where an area has none
 */
public record SummedRate(double successes, double trials, Estimate estimate, @Nullable Estimate upper) {
    /**
     * Sums areas.
     *
     * @param counted areas that all have counts, at least one
     */
    public static SummedRate of(List<Area> counted, Figures figures) {
        CountSum rate = sum(counted, figures, figures::figure).orElseThrow();
        @Nullable
        Estimate upper = figures.bounded()
                ? sum(counted, figures, figures::upper)
                        .map(sum -> UpperEnd.ordered(rate.estimate(), sum.estimate())
                                .upper())
                        .orElse(null)
                : null;
        return new SummedRate(rate.successes(), rate.trials(), rate.estimate(), upper);
    }

    /** Empty where an area has no figure. */
    private static Optional<CountSum> sum(
            List<Area> areas, Figures figures, Function<AreaCode, Optional<Observation>> figure) {
        List<Observation> found = areas.stream()
                .flatMap(area -> figure.apply(area.code()).stream())
                .toList();
        return found.size() < areas.size() ? Optional.empty() : CountSum.of(figures.indicator(), found);
    }

    /** What the not known leave; null for a rate without bounds. */
    public @Nullable Range bounds() {
        return upper == null ? null : Range.between(estimate.value(), upper.value());
    }
}
