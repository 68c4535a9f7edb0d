package uk.mobilityatlas.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.special.Erf;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;

/**
 * What the rows of the pack allow to be claimed, written out from the method pages without the code that is tested: the
 * sign of a difference, 0 where none may be claimed.
 */
final class RawFigures {
    private static final double Z = 1.959963984540054;
    private static final double EPSILON = 1e-9;

    final Indicator indicator;
    final Period period;
    final Figures figures;
    private final Map<AreaCode, Observation> rows = new HashMap<>();
    private final Map<AreaCode, Observation> notKnown = new HashMap<>();
    private final boolean bounded;

    RawFigures(Indicator indicator, Geography level) {
        this(indicator, newest(indicator, level));
    }

    RawFigures(Indicator indicator, Period period) {
        this.indicator = indicator;
        this.period = period;
        figures = Figures.read(indicator, period, RealAtlas.observations());
        RealAtlas.observations().at(indicator.id(), period).forEach(o -> rows.put(o.area(), o));
        bounded = List.of("neet-16-17", "participation-16-17").contains(indicator.id());
        if (bounded) {
            RealAtlas.observations().at("not-known-16-17", period).forEach(o -> notKnown.put(o.area(), o));
        }
    }

    private static Period newest(Indicator indicator, Geography level) {
        List<Period> periods = RealAtlas.observations().periods(indicator.id(), level);
        return periods.get(periods.size() - 1);
    }

    boolean has(AreaCode area) {
        return rows.containsKey(area) && rows.get(area).hasValue();
    }

    boolean tested(AreaCode area) {
        return has(area) && (bounded || rows.get(area).interval() != null);
    }

    private double value(AreaCode area) {
        return rows.get(area).valueOrThrow();
    }

    /** Whether the share of not known is published, or does not matter. */
    boolean known(AreaCode area) {
        @Nullable Observation unknown = notKnown.get(area);
        return !bounded || unknown != null && unknown.hasValue();
    }

    /** The lowest and the highest rate that the not known leave open. */
    double[] bounds(AreaCode area) {
        double high = known(area) ? value(area) + notKnown.get(area).valueOrThrow() : 100;
        return new double[] {value(area), Math.min(100, high)};
    }

    static int apart(double[] own, double[] other) {
        return own[0] > other[1] + EPSILON ? 1 : own[1] < other[0] - EPSILON ? -1 : 0;
    }

    /** Against the figure of a larger area, or of a group of areas. */
    int against(AreaCode area, BenchmarkValue benchmark) {
        if (!tested(area) || !benchmark.hasValue()) {
            return 0;
        }
        @Nullable AreaCode published = benchmark.area();
        boolean own = published != null && has(published);
        if (bounded) {
            double reference = benchmark.figure().orElseThrow();
            double[] group = benchmark.bounds() == null
                    ? new double[] {reference, 100}
                    : new double[] {
                        benchmark.bounds().lower(), benchmark.bounds().upper()
                    };
            return apart(bounds(area), own ? bounds(published) : group);
        }
        double reference = own ? value(published) : benchmark.figure().orElseThrow();
        var interval = rows.get(area).interval();
        return interval.lower() > reference ? 1 : interval.upper() < reference ? -1 : 0;
    }

    /** The limits of one area's figure less another's. */
    double[] difference(AreaCode one, AreaCode other) {
        var a = rows.get(one).interval();
        var b = rows.get(other).interval();
        double gap = value(one) - value(other);
        return new double[] {
            gap - Math.sqrt(square(value(one) - a.lower()) + square(b.upper() - value(other))),
            gap + Math.sqrt(square(a.upper() - value(one)) + square(value(other) - b.lower()))
        };
    }

    /** Of two areas, by the interval of their difference or by their bounds. */
    int between(AreaCode one, AreaCode other) {
        if (!tested(one) || !tested(other)) {
            return 0;
        }
        if (bounded) {
            return known(one) && known(other) ? apart(bounds(one), bounds(other)) : 0;
        }
        double[] limits = difference(one, other);
        return limits[0] > 0 ? 1 : limits[1] < 0 ? -1 : 0;
    }

    /** How likely a distance from a benchmark is by chance. */
    double pValue(AreaCode area, double reference) {
        var interval = rows.get(area).interval();
        double side = reference < value(area) ? value(area) - interval.lower() : interval.upper() - value(area);
        double distance = Math.abs(value(area) - reference);
        return distance == 0 ? 1 : side == 0 ? 0 : 1 - Erf.erf(Z * distance / side / Math.sqrt(2));
    }

    private static double square(double value) {
        return value * value;
    }
}
