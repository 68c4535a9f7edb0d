package uk.mobilityatlas.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.observation.Series;
import uk.mobilityatlas.stats.BoundedEstimate;
import uk.mobilityatlas.stats.EffectSize;
import uk.mobilityatlas.stats.Estimate;

/** The figures that a comparison works on: one indicator in one period for every area, and where to ask for more. */
public final class Figures {
    /** How many residents of an area are of certain ages. */
    @FunctionalInterface
    public interface ResidentCount {
        /** Ages in years, both within; empty where there is no count. */
        OptionalLong of(AreaCode area, int from, int to);
    }

    private final Indicator indicator;
    private final Period period;
    private final Map<AreaCode, Observation> figures;
    private final Map<AreaCode, Observation> upper;
    private final Function<AreaCode, Series> series;
    private final Function<AreaCode, Optional<Series>> upperSeries;
    private final ResidentCount residents;
    private final Map<AreaCode, Series> seriesRead = new ConcurrentHashMap<>();
    private final Map<AreaCode, Optional<Series>> upperRead = new ConcurrentHashMap<>();
    private volatile double spread = Double.NaN;
    private final Map<Geography, Ranking> rankings = new ConcurrentHashMap<>();

    public Figures(
            Indicator indicator,
            Period period,
            List<Observation> figures,
            List<Observation> upper,
            Function<AreaCode, Series> series,
            Function<AreaCode, Optional<Series>> upperSeries,
            ResidentCount residents) {
        this.indicator = indicator;
        this.period = period;
        this.figures = byArea(figures);
        this.upper = byArea(upper);
        this.series = series;
        this.upperSeries = upperSeries;
        this.residents = residents;
    }

    /** Asks for the figures of one indicator and period, and of their upper ends where they are bounds; not on the window's thread. */
    public static Figures read(Indicator indicator, Period period, Observations source) {
        UpperEnd end = new UpperEnd(indicator.notKnown(), source);
        return new Figures(
                indicator,
                period,
                source.at(indicator.id(), period),
                end.at(period),
                area -> source.series(indicator.id(), area),
                end::series,
                source::residents);
    }

    private static Map<AreaCode, Observation> byArea(List<Observation> observations) {
        Map<AreaCode, Observation> map = new LinkedHashMap<>();
        observations.forEach(o -> map.put(o.area(), o));
        return map;
    }

    public Indicator indicator() {
        return indicator;
    }

    public Period period() {
        return period;
    }

    /** The area's row, with a figure or with the reason why there is none. */
    public Optional<Observation> of(AreaCode area) {
        return Optional.ofNullable(figures.get(area));
    }

    /** The area's rate if all of the not known have the attribute; empty where it is missing, and without bounds. */
    public Optional<Observation> upper(AreaCode area) {
        return Optional.ofNullable(upper.get(area)).filter(Observation::hasValue);
    }

    /** The area's row if it has a figure. */
    public Optional<Observation> figure(AreaCode area) {
        return of(area).filter(Observation::hasValue);
    }

    /** Whether the indicator is one whose rates are bounds. */
    public boolean bounded() {
        return indicator.isBounded();
    }

    /** The bounds of an area's rate in per cent, both published; empty where the upper end is missing. */
    public Optional<Range> bounds(AreaCode area) {
        return figure(area)
                .flatMap(known -> upper(area).map(most -> Range.between(known.valueOrThrow(), most.valueOrThrow())));
    }

    /** The area's bounds, each end with its intervals; up to all where the upper end is missing. Empty where an end has none. */
    public Optional<BoundedEstimate> boundedEstimate(AreaCode area) {
        return figure(area).flatMap(known -> UpperEnd.estimate(indicator, known, upper(area)));
    }

    /** The area's figure with its interval at both levels; empty where it has no interval. */
    public Optional<Estimate> estimate(AreaCode area) {
        return figure(area).flatMap(o -> Estimates.of(indicator, o));
    }

    /** The indicator of one area over time: at first a read, so not on the window’s thread. */
    public Series series(AreaCode area) {
        return seriesRead.computeIfAbsent(area, series);
    }

    /** The upper ends of one area's rates over time; empty for an indicator without bounds. A read as well. */
    public Optional<Series> upperSeries(AreaCode area) {
        return upperRead.computeIfAbsent(area, upperSeries);
    }

    /** The ranks of all areas of a level, each found when it is first asked for: not on the window’s thread either. */
    public Ranking ranking(Geography level, Areas areas) {
        return rankings.computeIfAbsent(level, l -> Ranking.whenAsked(this, areas.of(l)));
    }

    /** The standard deviation of the councils' figures, in the indicator's unit; of all areas' where no council has one. */
    public double spread() {
        double found = spread;
        if (Double.isNaN(found)) {
            double[] councils = values(Geography.UPPER_TIER);
            double[] all = councils.length > 1 ? councils : values(Geography.DISTRICT);
            found = EffectSize.spread(all);
            spread = found;
        }
        return found;
    }

    private double[] values(Geography level) {
        return figures.values().stream()
                .filter(Observation::hasValue)
                .filter(o -> Geography.of(o.area()).contains(level))
                .mapToDouble(Observation::valueOrThrow)
                .toArray();
    }

    public ResidentCount residents() {
        return residents;
    }
}
