package uk.mobilityatlas.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
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
        Sum rate = Sum.of(counted, figures, area -> figures.figure(area.code())).orElseThrow();
        @Nullable
        Estimate upper = figures.bounded()
                ? Sum.of(counted, figures, area -> figures.upper(area.code()))
                        .map(sum -> UpperEnd.ordered(rate.estimate(), sum.estimate())
                                .upper())
                        .orElse(null)
                : null;
        return new SummedRate(rate.successes, rate.trials, rate.estimate(), upper);
    }

    /** What the not known leave; null for a rate without bounds. */
    public @Nullable Range bounds() {
        return upper == null ? null : Range.between(estimate.value(), upper.value());
    }

    private record Sum(double successes, double trials, double spread) {
        static Optional<Sum> of(List<Area> areas, Figures figures, Function<Area, Optional<Observation>> figure) {
            double successes = 0;
            double trials = 0;
            double spread = 0;
            for (Area area : areas) {
                Optional<Observation> found = figure.apply(area);
                Optional<Counts> counts = found.flatMap(Counts::of);
                if (counts.isEmpty()) {
                    return Optional.empty();
                }
                double own = counts.get().trials();
                double base = Estimates.base(figures.indicator(), found.get());
                successes += counts.get().successes();
                trials += own;
                spread += own * own / (base > 0 ? base : own);
            }
            return Optional.of(new Sum(successes, trials, spread));
        }

        /** Among as many people drawn at random as would make the summed count vary as much. */
        Estimate estimate() {
            return Estimate.counted(100 * successes / trials, trials * trials / spread);
        }
    }
}
