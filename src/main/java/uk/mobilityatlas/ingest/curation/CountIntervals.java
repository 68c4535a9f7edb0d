package uk.mobilityatlas.ingest.curation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.SeriesBreak;
import uk.mobilityatlas.stats.Level;
import uk.mobilityatlas.stats.Overdispersion;
import uk.mobilityatlas.stats.Wilson;

/** Widens the intervals of full counts to what such counts move from year to year: see docs/method/intervals.md. */
final class CountIntervals {
    /** Enough for the outer limits to be worked out from the inner ones, also for a nation. */
    private static final int DECIMALS = 4;

    private static final int CORRELATION_DIGITS = 3;

    private final String indicator;
    private final Areas areas;
    private final double correlation;
    private final Map<Period, Map<AreaCode, Observation>> counted;
    private final Map<AreaCode, List<AreaCode>> members = new HashMap<>();

    private CountIntervals(String indicator, Areas areas, double correlation, Collection<Observation> figures) {
        this.indicator = indicator;
        this.areas = areas;
        this.correlation = correlation;
        counted = byPeriod(figures);
    }

    /**
     * Estimates each indicator's overdispersion and widens the intervals of its figures.
     *
     * @param decimals of each indicator whose intervals are worked out from counts, how many decimals its rates have
     * @return of each of them the intraclass correlation, as it is written in the catalogue
     */
    static Map<String, BigDecimal> widen(
            FigureTables tables, Areas areas, Collection<SeriesBreak> breaks, Map<String, Integer> decimals) {
        Map<String, BigDecimal> correlations = new HashMap<>();
        decimals.forEach((indicator, places) -> {
            Set<Period> after = breaks.stream()
                    .filter(b -> b.indicator().equals(indicator) && b.kind() == SeriesBreak.Kind.BREAK)
                    .map(SeriesBreak::before)
                    .collect(Collectors.toSet());
            List<Observation> figures = tables.of(indicator);
            BigDecimal correlation = BigDecimal.valueOf(
                            Overdispersion.correlation(pairs(figures, areas, after), Math.pow(10, -places - 2.0)))
                    .round(new MathContext(CORRELATION_DIGITS, RoundingMode.HALF_UP));
            if (correlation.signum() > 0) {
                correlations.put(indicator, correlation);
                CountIntervals intervals = new CountIntervals(indicator, areas, correlation.doubleValue(), figures);
                tables.replace(indicator, intervals::widened);
            }
        });
        return correlations;
    }

    /** The councils of every two years that follow each other, on one side of any break. */
    private static List<List<Overdispersion.Pair>> pairs(
            Collection<Observation> figures, Areas areas, Set<Period> breaks) {
        TreeMap<Period, Map<AreaCode, Observation>> years = byPeriod(figures);
        Set<AreaCode> councils =
                areas.of(Geography.UPPER_TIER).stream().map(Area::code).collect(Collectors.toCollection(HashSet::new));
        List<List<Overdispersion.Pair>> pairs = new ArrayList<>();
        years.forEach((period, now) -> Optional.ofNullable(years.lowerEntry(period))
                .filter(before -> follows(before.getKey(), period) && !breaks.contains(period))
                .ifPresent(before -> pairs.add(before.getValue().values().stream()
                        .filter(o -> councils.contains(o.area()))
                        .flatMap(then -> Optional.ofNullable(now.get(then.area())).map(o -> pair(then, o)).stream())
                        .toList())));
        return pairs;
    }

    private static boolean follows(Period before, Period period) {
        return before.start().plusYears(1).equals(period.start());
    }

    private static Overdispersion.Pair pair(Observation then, Observation now) {
        return new Overdispersion.Pair(share(then), base(then), share(now), base(now));
    }

    private static TreeMap<Period, Map<AreaCode, Observation>> byPeriod(Collection<Observation> figures) {
        TreeMap<Period, Map<AreaCode, Observation>> periods = new TreeMap<>();
        figures.stream().filter(o -> o.interval() != null).forEach(o -> periods.computeIfAbsent(
                        o.period(), p -> new HashMap<>())
                .put(o.area(), o));
        return periods;
    }

    private Observation widened(Observation figure) {
        if (figure.interval() == null) {
            return figure;
        }
        double base = Overdispersion.effectiveBase(base(figure), parts(figure), correlation);
        return figure.with(interval(share(figure), base));
    }

    /** The bases of the councils that a larger area is made of; none for a council. */
    private double[] parts(Observation figure) {
        Map<AreaCode, Observation> same = counted.getOrDefault(figure.period(), Map.of());
        return members.computeIfAbsent(figure.area(), this::members).stream()
                .flatMap(code -> Optional.ofNullable(same.get(code)).stream())
                .mapToDouble(CountIntervals::base)
                .toArray();
    }

    private List<AreaCode> members(AreaCode area) {
        return areas.find(area).filter(a -> a.isIn(Geography.UPPER_TIER)).isPresent()
                ? List.of()
                : areas.members(area, Geography.UPPER_TIER).stream()
                        .map(Area::code)
                        .toList();
    }

    private static double share(Observation figure) {
        return figure.valueOrThrow() / 100;
    }

    private static double base(Observation figure) {
        Double base = figure.denominator();
        if (base == null) {
            throw new IllegalStateException("An interval without a base: " + figure);
        }
        return base;
    }

    /** Wilson's interval of a share among so many, as it is written in the pack. */
    private static ConfidenceInterval interval(double share, double base) {
        return Wilson.percent(share * base, base, Level.USUAL).rounded(DECIMALS);
    }
}
