package uk.mobilityatlas.comparison;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.NotKnown;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Series;
import uk.mobilityatlas.stats.BoundedEstimate;
import uk.mobilityatlas.stats.Estimate;

/** The published figures in which all of the not known have the attribute: the upper ends of rates with bounds. */
final class UpperEnd {
    static final double ALL = 100;

    private final NotKnown notKnown;
    private final Observations source;

    UpperEnd(NotKnown notKnown, Observations source) {
        this.notKnown = notKnown;
        this.source = source;
    }

    /** Every area's in a period; none for an indicator without bounds. */
    List<Observation> at(Period period) {
        return notKnown.bounds()
                ? source.at(notKnown.upperIndicator(), period).stream()
                        .map(this::turned)
                        .toList()
                : List.of();
    }

    /** One area's over time; empty for an indicator without bounds. */
    Optional<Series> series(AreaCode area) {
        if (!notKnown.bounds()) {
            return Optional.empty();
        }
        Series series = source.series(notKnown.upperIndicator(), area);
        return Optional.of(new Series(
                series.indicator(),
                area,
                series.observations().stream().map(this::turned).toList(),
                series.breaks()));
    }

    /** Of those known not to have the attribute, all others. */
    private Observation turned(Observation o) {
        if (!notKnown.isRest() || !o.hasValue()) {
            return o;
        }
        @Nullable ConfidenceInterval interval = o.interval();
        @Nullable Double numerator = o.numerator();
        @Nullable Double denominator = o.denominator();
        return new Observation(
                o.indicator(),
                o.area(),
                o.period(),
                ALL - o.valueOrThrow(),
                interval == null ? null : new ConfidenceInterval(ALL - interval.upper(), ALL - interval.lower()),
                numerator == null || denominator == null ? null : (Double) (denominator - numerator),
                denominator,
                o.status(),
                o.marks(),
                o.note());
    }

    /**
     * A rate within its bounds, each end with its intervals.
     *
     * @param most the upper end; where it is missing the rate may be anything up to all
     * @return empty where an end has no interval, so that chance is not known
     */
    static Optional<BoundedEstimate> estimate(Indicator indicator, Observation known, Optional<Observation> most) {
        Optional<Estimate> upper =
                most.isPresent() ? Estimates.of(indicator, most.get()) : Optional.of(Estimate.exact(ALL));
        return Estimates.of(indicator, known).flatMap(low -> upper.map(high -> ordered(low, high)));
    }

    /** Each end is rounded by itself; where the upper one comes out below the lower one, the rate is a point. */
    static BoundedEstimate ordered(Estimate low, Estimate high) {
        return new BoundedEstimate(low, high.value() >= low.value() ? high : low);
    }
}
