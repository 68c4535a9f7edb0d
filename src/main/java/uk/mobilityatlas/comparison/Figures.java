package uk.mobilityatlas.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.observation.Series;
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
    private final Map<AreaCode, Observation> notKnown;
    private final Function<AreaCode, Series> series;
    private final Function<AreaCode, Optional<Series>> notKnownSeries;
    private final ResidentCount residents;
    private final Map<AreaCode, Series> seriesRead = new ConcurrentHashMap<>();
    private final Map<AreaCode, Optional<Series>> notKnownRead = new ConcurrentHashMap<>();
    private final Map<Geography, Ranking> rankings = new ConcurrentHashMap<>();

    public Figures(
            Indicator indicator,
            Period period,
            List<Observation> figures,
            List<Observation> notKnown,
            Function<AreaCode, Series> series,
            Function<AreaCode, Optional<Series>> notKnownSeries,
            ResidentCount residents) {
        this.indicator = indicator;
        this.period = period;
        this.figures = byArea(figures);
        this.notKnown = byArea(notKnown);
        this.series = series;
        this.notKnownSeries = notKnownSeries;
        this.residents = residents;
    }

    /** Asks for the figures of one indicator and period, and of the not known where it needs them; not on the window's thread. */
    public static Figures read(Indicator indicator, Period period, Observations source) {
        Optional<String> companion = Optional.of(indicator.notKnown()).filter(id -> !id.isEmpty());
        return new Figures(
                indicator,
                period,
                source.at(indicator.id(), period),
                companion.map(id -> source.at(id, period)).orElse(List.of()),
                area -> source.series(indicator.id(), area),
                area -> companion.map(id -> source.series(id, area)),
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

    /** The area's row of the share not known; empty for an indicator without bounds. */
    public Optional<Observation> notKnown(AreaCode area) {
        return Optional.ofNullable(notKnown.get(area));
    }

    /** The area's row if it has a figure. */
    public Optional<Observation> figure(AreaCode area) {
        return of(area).filter(Observation::hasValue);
    }

    /** Whether the indicator is one whose rates are bounds. */
    public boolean bounded() {
        return indicator.isBounded();
    }

    /** The bounds of an area's rate in per cent; empty where the share not known is missing. */
    public Optional<Range> bounds(AreaCode area) {
        @Nullable Observation unknown = notKnown.get(area);
        if (unknown == null || !unknown.hasValue()) {
            return Optional.empty();
        }
        return figure(area).map(o -> Range.of(o.valueOrThrow(), unknown.valueOrThrow()));
    }

    /** The area's figure with its interval at both levels; empty where it has no interval. */
    public Optional<Estimate> estimate(AreaCode area) {
        return figure(area).flatMap(o -> Estimates.of(indicator, o));
    }

    /** The indicator of one area over time: at first a read, so not on the window’s thread. */
    public Series series(AreaCode area) {
        return seriesRead.computeIfAbsent(area, series);
    }

    /** The share not known of one area over time; empty for an indicator without bounds. A read as well. */
    public Optional<Series> notKnownSeries(AreaCode area) {
        return notKnownRead.computeIfAbsent(area, notKnownSeries);
    }

    /** The ranks of all areas of a level, each found when it is first asked for: not on the window’s thread either. */
    public Ranking ranking(Geography level, Areas areas) {
        return rankings.computeIfAbsent(level, l -> Ranking.whenAsked(this, areas.of(l)));
    }

    public ResidentCount residents() {
        return residents;
    }
}
