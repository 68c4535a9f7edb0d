package uk.mobilityatlas.comparison;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.indicator.Polarity;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.stats.Difference;
import uk.mobilityatlas.stats.Estimate;
import uk.mobilityatlas.stats.Level;

/** Comes to a verdict on one area's figure beside its benchmark. */
public final class VerdictRule {
    private final Figures figures;

    VerdictRule(Figures figures) {
        this.figures = figures;
    }

    Verdict verdict(AreaCode area, BenchmarkValue benchmark, boolean amongPeers) {
        if (figures.figure(area).isEmpty()) {
            return Verdict.none(Outcome.NO_FIGURE);
        }
        if (benchmark.areaCode().filter(area::equals).isPresent()) {
            return Verdict.none(Outcome.IS_BENCHMARK);
        }
        Optional<Double> reference = benchmark.figure();
        if (reference.isEmpty()) {
            return Verdict.none(Outcome.NO_BENCHMARK);
        }
        if (figures.bounded()) {
            return byBounds(area, benchmark, reference.get());
        }
        Optional<Estimate> estimate = figures.estimate(area);
        if (estimate.isEmpty()) {
            return Verdict.none(Outcome.NOT_TESTED);
        }
        Estimate other = benchmark.estimate();
        if (amongPeers && other != null) {
            return byDifference(Difference.between(estimate.get(), other));
        }
        return amongPeers ? Verdict.none(Outcome.NOT_TESTED) : byInterval(estimate.get(), reference.get());
    }

    private Verdict byInterval(Estimate estimate, double reference) {
        Direction direction = side(estimate.usual(), reference);
        boolean clear = !estimate.strict().contains(reference);
        return Verdict.of(direction, clear, Verdict.Test.INTERVAL, polarity());
    }

    private Verdict byDifference(Difference difference) {
        Direction direction = side(difference.usual(), 0);
        return Verdict.of(direction, difference.differs(Level.STRICT), Verdict.Test.DIFFERENCE, polarity());
    }

    private Verdict byBounds(AreaCode area, BenchmarkValue benchmark, double reference) {
        Range own = figures.bounds(area)
                .orElseGet(() -> Range.open(figures.figure(area).orElseThrow().valueOrThrow()));
        Range other = benchmark.bounds() == null ? Range.open(reference) : benchmark.bounds();
        Direction direction = apart(own, other);
        Range ownWidened = widened(own, figures.estimate(area).orElse(null));
        boolean clear = ownWidened != null && apart(ownWidened, orSame(other, benchmark.estimate())) == direction;
        return Verdict.of(direction, clear && direction != Direction.NEITHER, Verdict.Test.BOUNDS, polarity());
    }

    private static Range orSame(Range bounds, @Nullable Estimate estimate) {
        Range widened = widened(bounds, estimate);
        return widened == null ? bounds : widened;
    }

    private static @Nullable Range widened(Range bounds, @Nullable Estimate estimate) {
        if (estimate == null) {
            return null;
        }
        ConfidenceInterval interval = estimate.usual();
        return bounds.widened(
                Math.max(0, estimate.value() - interval.lower()), Math.max(0, interval.upper() - estimate.value()));
    }

    public static Direction apart(Range own, Range other) {
        if (own.certainlyAbove(other)) {
            return Direction.ABOVE;
        }
        return own.certainlyBelow(other) ? Direction.BELOW : Direction.NEITHER;
    }

    public static Direction side(ConfidenceInterval interval, double reference) {
        if (interval.contains(reference)) {
            return Direction.NEITHER;
        }
        return interval.lower() > reference ? Direction.ABOVE : Direction.BELOW;
    }

    private Polarity polarity() {
        return figures.indicator().polarity();
    }
}
