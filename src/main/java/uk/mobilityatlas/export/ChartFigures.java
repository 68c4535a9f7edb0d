package uk.mobilityatlas.export;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.BenchmarkValue;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.IntervalPlot;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.RankedBars;
import uk.mobilityatlas.graphic.Scale;
import uk.mobilityatlas.graphic.Trend;
import uk.mobilityatlas.graphic.TrendLines;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.Bounds;

/** The figures of a picture as a chart of an office program takes them. */
record ChartFigures(String title, Kind kind, List<String> categories, List<Row> rows) {
    /** How they are drawn. */
    enum Kind {
        LINES,
        DOTS,
        BARS
    }

    /**
     * One series; null where there is no figure.
     *
     * @param minus from the value down to the range's lower end
     * @param plus from the value up to the range's upper end
     */
    record Row(
            String name,
            Color colour,
            List<@Nullable Double> values,
            List<@Nullable Double> minus,
            List<@Nullable Double> plus) {
        boolean hasRange() {
            return plus.stream().anyMatch(p -> p != null);
        }
    }

    /** The value axis that holds all figures with their ranges. */
    Scale scale() {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Row row : rows) {
            for (int i = 0; i < row.values.size(); i++) {
                Double value = row.values.get(i);
                if (value != null) {
                    Double minus = row.minus.get(i);
                    Double plus = row.plus.get(i);
                    least = Math.min(least, value - (minus == null ? 0 : minus));
                    most = Math.max(most, value + (plus == null ? 0 : plus));
                }
            }
        }
        boolean none = Double.isInfinite(least);
        return Scale.of(none ? 0 : least, none ? 1 : most, kind == Kind.BARS, 5);
    }

    /** The figures of a picture that an office program can draw. */
    static Optional<ChartFigures> of(Graphic picture) {
        if (picture instanceof TrendLines lines) {
            return Optional.of(trends(lines)).filter(f -> !f.categories.isEmpty());
        }
        if (picture instanceof IntervalPlot plot) {
            return Optional.of(intervals(plot.comparison()));
        }
        return picture instanceof RankedBars bars ? Optional.of(bars(bars)) : Optional.empty();
    }

    private static ChartFigures trends(TrendLines lines) {
        TreeSet<Period> periods = new TreeSet<>();
        Stream.concat(lines.trends().stream(), Stream.ofNullable(lines.benchmark()))
                .forEach(t -> t.points().forEach(p -> periods.add(p.period())));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.trends().size(); i++) {
            rows.add(row(lines.trends().get(i), periods, AreaStyle.of(i, Palette.LIGHT)));
        }
        Trend benchmark = lines.benchmark();
        if (benchmark != null) {
            rows.add(row(benchmark, periods, AreaStyle.benchmark(Palette.LIGHT)));
        }
        return new ChartFigures(
                FigureText.titled(lines.indicator()),
                Kind.LINES,
                periods.stream().map(FigureText::period).toList(),
                rows);
    }

    private static Row row(Trend trend, TreeSet<Period> periods, AreaStyle style) {
        Row row = new Row(trend.name(), style.colour(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Period period : periods) {
            Trend.Point point = trend.points().stream()
                    .filter(p -> p.period().equals(period))
                    .findFirst()
                    .orElse(new Trend.Point(period, null, null, null));
            add(row, point.value(), point.lower(), point.upper());
        }
        return row;
    }

    private static ChartFigures intervals(Comparison comparison) {
        List<String> names = new ArrayList<>();
        String title = FigureText.titled(comparison.indicator()) + ", " + FigureText.period(comparison.period());
        Row row = new Row(title, Palette.LIGHT.accent(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Compared c : comparison.areas()) {
            names.add(c.area().name());
            Observation o = c.observation();
            add(row, c.value().orElse(null), comparison.bounded(), c.bounds(), o == null ? null : o.interval());
        }
        List<BenchmarkValue> benchmarks =
                comparison.areas().stream().map(Compared::benchmark).distinct().toList();
        if (benchmarks.size() == 1 && benchmarks.get(0).hasValue()) {
            BenchmarkValue b = benchmarks.get(0);
            names.add(b.name());
            add(
                    row,
                    b.figure().orElse(null),
                    comparison.bounded(),
                    b.bounds(),
                    b.estimate() == null ? null : b.estimate().usual());
        }
        return new ChartFigures(title, Kind.DOTS, names, List.of(row));
    }

    private static ChartFigures bars(RankedBars bars) {
        List<String> names = new ArrayList<>();
        String title = FigureText.titled(bars.indicator()) + ", " + FigureText.period(bars.period());
        Row row = new Row(title, Palette.LIGHT.accent(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (RankedBars.Entry entry : bars.entries()) {
            names.add(entry.area().name());
            Observation o = entry.observation();
            add(row, o == null ? null : o.value(), bars.bounded(), entry.bounds(), o == null ? null : o.interval());
        }
        BenchmarkFigure benchmark = bars.benchmark();
        if (benchmark != null) {
            names.add(benchmark.name());
            add(row, benchmark.value(), false, null, null);
        }
        return new ChartFigures(title, Kind.BARS, names, List.of(row));
    }

    private static void add(
            Row row,
            @Nullable Double value,
            boolean bounded,
            @Nullable Bounds bounds,
            @Nullable ConfidenceInterval interval) {
        if (bounded) {
            add(row, value, bounds == null ? null : bounds.low(), bounds == null ? null : bounds.high());
        } else {
            add(row, value, interval == null ? null : interval.lower(), interval == null ? null : interval.upper());
        }
    }

    private static void add(Row row, @Nullable Double value, @Nullable Double lower, @Nullable Double upper) {
        row.values.add(value);
        boolean ranged = value != null && lower != null && upper != null;
        row.minus.add(ranged ? Double.valueOf(Math.max(0, value - lower)) : null);
        row.plus.add(ranged ? Double.valueOf(Math.max(0, upper - value)) : null);
    }
}
