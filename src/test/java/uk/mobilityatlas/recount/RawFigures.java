package uk.mobilityatlas.recount;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.IntervalBasis;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;

/** The rows of the pack on one indicator in one period, with what the method pages make of a row. */
public final class RawFigures {
    private static final Map<String, RawFigures> READ = new ConcurrentHashMap<>();

    public final Indicator indicator;
    public final Period period;
    private final Map<AreaCode, Observation> rows = new HashMap<>();
    private final Map<AreaCode, Observation> most = new HashMap<>();

    private volatile double spread = Double.NaN;

    private RawFigures(Indicator indicator, Period period) {
        this.indicator = indicator;
        this.period = period;
        RealAtlas.answers().observations().at(indicator.id(), period).forEach(o -> rows.put(o.area(), o));
        if (bounded()) {
            RealAtlas.answers().observations().at(upperId(indicator), period).forEach(o -> most.put(o.area(), o));
        }
    }

    public static RawFigures of(Indicator indicator, Period period) {
        return READ.computeIfAbsent(indicator.id() + " " + period, key -> new RawFigures(indicator, period));
    }

    /** The newest at a level. */
    public static Optional<RawFigures> newest(Indicator indicator, Geography level) {
        List<Period> periods = RealAtlas.answers().observations().periods(indicator.id(), level);
        return periods.isEmpty() ? Optional.empty() : Optional.of(of(indicator, periods.get(periods.size() - 1)));
    }

    static String upperId(Indicator indicator) {
        return indicator.notKnown().upper().replace("100-", "");
    }

    static boolean turned(Indicator indicator) {
        return indicator.notKnown().upper().startsWith("100-");
    }

    boolean bounded() {
        return !indicator.notKnown().upper().isEmpty();
    }

    public boolean has(AreaCode area) {
        return rows.containsKey(area) && rows.get(area).hasValue();
    }

    double value(AreaCode area) {
        return rows.get(area).valueOrThrow();
    }

    @Nullable
    Observation row(AreaCode area) {
        return rows.get(area);
    }

    /** The row of the published rate that makes the upper end. */
    @Nullable
    Observation upperRow(AreaCode area) {
        Observation row = most.get(area);
        return row != null && row.hasValue() ? row : null;
    }

    Optional<Estimated> estimate(AreaCode area) {
        return has(area) ? estimate(indicator, rows.get(area)) : Optional.empty();
    }

    /** A row's figure with its limits at both levels. */
    static Optional<Estimated> estimate(Indicator indicator, Observation row) {
        var limits = row.interval();
        Double people = row.denominator();
        if (limits == null) {
            return Optional.empty();
        }
        double value = row.valueOrThrow();
        boolean counted = indicator.intervalBasis() == IntervalBasis.WILSON && people != null && people > 0;
        if (!counted) {
            return Optional.of(Estimated.published(value, limits));
        }
        double base = indicator.overdispersion() == 0 ? people : Math.min(people, Estimated.base(value, limits));
        return Optional.of(Estimated.counted(value, limits, base));
    }

    /** The lower and the upper end of an area's rate; up to all where the upper one is missing. */
    Optional<Estimated[]> ends(AreaCode area) {
        return has(area) ? ends(indicator, rows.get(area), upperRow(area)) : Optional.empty();
    }

    static Optional<Estimated[]> ends(Indicator indicator, Observation low, @Nullable Observation high) {
        Optional<Estimated> lower = estimate(indicator, low);
        Optional<Estimated> upper = high == null
                ? Optional.of(Estimated.exact(100))
                : estimate(RealAtlas.catalogue().get(upperId(indicator)), high)
                        .map(e -> turned(indicator) ? e.rest() : e);
        return lower.isEmpty() || upper.isEmpty() ? Optional.empty() : Optional.of(ordered(lower.get(), upper.get()));
    }

    static Estimated[] ordered(Estimated low, Estimated high) {
        return new Estimated[] {low, high.value() < low.value() ? low : high};
    }

    /** The standard deviation of the councils' figures. */
    double spread() {
        if (Double.isNaN(spread)) {
            spread = counted();
        }
        return spread;
    }

    private double counted() {
        double[] councils = values(Geography.UPPER_TIER);
        double[] all = councils.length > 1 ? councils : values(Geography.DISTRICT);
        double mean = 0;
        double squares = 0;
        for (int i = 0; i < all.length; i++) {
            double off = all[i] - mean;
            mean += off / (i + 1);
            squares += off * (all[i] - mean);
        }
        return all.length < 2 ? 0 : Math.sqrt(squares / (all.length - 1));
    }

    private double[] values(Geography level) {
        return rows.values().stream()
                .filter(o -> o.hasValue() && Geography.of(o.area()).contains(level))
                .mapToDouble(Observation::valueOrThrow)
                .toArray();
    }

    /** The base of the figure, else residents of its ages. */
    OptionalDouble people(AreaCode area) {
        Double base = has(area) ? rows.get(area).denominator() : null;
        if (base != null) {
            return OptionalDouble.of(base);
        }
        boolean ages = indicator.ageFrom() >= 0;
        OptionalLong residents = RealAtlas.answers()
                .observations()
                .residents(area, ages ? indicator.ageFrom() : 0, ages ? indicator.ageTo() : 120);
        return residents.isPresent() ? OptionalDouble.of(residents.getAsLong()) : OptionalDouble.empty();
    }
}
