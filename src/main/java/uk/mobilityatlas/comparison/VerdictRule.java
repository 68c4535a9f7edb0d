package uk.mobilityatlas.comparison;

import java.util.List;
import java.util.Optional;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.IntervalBasis;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.stats.BoundedDifference;
import uk.mobilityatlas.stats.BoundedEstimate;
import uk.mobilityatlas.stats.Difference;
import uk.mobilityatlas.stats.Estimate;
import uk.mobilityatlas.stats.Level;

/** Tests one area's figure beside its benchmark. */
public final class VerdictRule {
    private final Figures figures;

    VerdictRule(Figures figures) {
        this.figures = figures;
    }

    /**
     * Tests a figure.
     *
     * @param amongPeers whether the benchmark is a place like the area, so that without an interval of its own nothing is tested
     * @param share the area's part in the benchmark's people, 0 to 1; 0 where it has none
     */
    Finding finding(AreaCode area, BenchmarkValue benchmark, boolean amongPeers, double share) {
        if (figures.figure(area).isEmpty()) {
            return Finding.unsaid(Outcome.NO_FIGURE);
        }
        if (benchmark.areaCode().filter(area::equals).isPresent()) {
            return Finding.unsaid(Outcome.IS_BENCHMARK);
        }
        if (!benchmark.hasValue()) {
            return Finding.unsaid(Outcome.NO_BENCHMARK);
        }
        if (figures.indicator().intervalBasis() == IntervalBasis.FULL_COUNT) {
            return counted(
                    figures.figure(area).orElseThrow().valueOrThrow(),
                    benchmark.figure().orElseThrow(),
                    figures.indicator());
        }
        if (amongPeers && benchmark.estimate() == null) {
            return Finding.unsaid(Outcome.NOT_TESTED);
        }
        if (figures.bounded()) {
            return figures.boundedEstimate(area)
                    .map(own -> Finding.of(BoundedDifference.between(own, benchmark.boundedOrThrow())))
                    .orElse(Finding.unsaid(Outcome.NOT_TESTED));
        }
        return difference(area, benchmark, share)
                .map(d -> Finding.of(d, benchmark.estimate() == null ? Verdict.Test.INTERVAL : Verdict.Test.DIFFERENCE))
                .orElse(Finding.unsaid(Outcome.NOT_TESTED));
    }

    /** Of two figures as they are shown: those that round to the same are the same. */
    static Finding counted(double own, double other, Indicator indicator) {
        boolean same = indicator.format(own).equals(indicator.format(other));
        return Finding.counted(same ? 0 : own - other);
    }

    /** The figure less the benchmark's; for bounds of the known rates. Empty where the figure has no interval. */
    Optional<Difference> difference(AreaCode area, BenchmarkValue benchmark, double share) {
        return figures.estimate(area).flatMap(own -> benchmark
                .figure()
                .map(value -> Difference.fromWhole(
                        own, Optional.ofNullable(benchmark.estimate()).orElseGet(() -> Estimate.exact(value)), share)));
    }

    /** The verdict on the summed rate of several areas beside a benchmark that has a figure, tested by itself. */
    public static Verdict ofSum(SummedRate sum, BenchmarkValue benchmark, Figures figures) {
        Estimate upper = sum.upper();
        Finding finding = figures.bounded()
                ? Finding.of(BoundedDifference.between(
                        UpperEnd.ordered(sum.estimate(), upper == null ? Estimate.exact(UpperEnd.ALL) : upper),
                        benchmark.boundedOrThrow()))
                : Finding.of(
                        Difference.between(
                                sum.estimate(),
                                Optional.ofNullable(benchmark.estimate())
                                        .orElseGet(() -> Estimate.exact(
                                                benchmark.figure().orElseThrow()))),
                        Verdict.Test.DIFFERENCE);
        return finding.among(List.of(), figures.indicator().polarity(), figures.spread());
    }

    /** On which side of zero a difference is claimed at a level by itself. */
    public static Direction side(Difference difference, Level level) {
        return difference.differs(level) ? Direction.of(difference.value()) : Direction.NEITHER;
    }

    /** The same of rates within bounds. */
    public static Direction side(BoundedEstimate one, BoundedEstimate other, Level level) {
        ConfidenceInterval interval = BoundedDifference.between(one, other).at(level);
        return interval.lower() > 0 ? Direction.ABOVE : interval.upper() < 0 ? Direction.BELOW : Direction.NEITHER;
    }
}
