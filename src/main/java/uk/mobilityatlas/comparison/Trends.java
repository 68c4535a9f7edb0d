package uk.mobilityatlas.comparison;

import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.wording.Dates;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Mark;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Series;
import uk.mobilityatlas.observation.SeriesBreak;
import uk.mobilityatlas.stats.Estimate;
import uk.mobilityatlas.stats.Trend;
import uk.mobilityatlas.stats.TrendPoint;

/** The trend of a series: its five latest figures that do not overlap, on this side of any break. */
public final class Trends {
    private static final Texts TEXTS = Texts.beside(Trends.class);

    private static final double DAYS_IN_YEAR = 365.25;

    private Trends() {}

    /** The trend of an area up to and with the figures' period. */
    public static AreaTrend of(Figures figures, AreaCode area) {
        return of(figures.indicator(), figures.series(area), figures.upperSeries(area), figures.period());
    }

    /** The trend up to and with a period; the series of the upper ends is empty for rates without bounds. */
    public static AreaTrend of(Indicator indicator, Series series, Optional<Series> upper, Period until) {
        Optional<SeriesBreak> stop = lastBreak(series, until);
        List<Observation> latest =
                latest(series, until, stop.map(SeriesBreak::before).orElse(null), Trend.POINTS);
        if (latest.size() < Trend.POINTS) {
            return AreaTrend.unsaid(
                    indicator,
                    stop.isPresent()
                            ? TEXTS.of(
                                    "trend.after-break",
                                    Dates.shortly(stop.get().before()))
                            : TEXTS.of("trend.too-few", Names.number(latest.size()), latest.size()),
                    stop.isPresent(),
                    change(indicator, series, upper, latest));
        }
        List<TrendPoint> points = new ArrayList<>();
        for (Observation observation : latest) {
            Optional<Double> error = Estimates.of(indicator, observation).map(Estimate::standardError);
            if (error.isEmpty() || !(error.get() > 0)) {
                return AreaTrend.unsaid(indicator, TEXTS.of("trend.no-interval"), false, null);
            }
            points.add(new TrendPoint(years(observation.period()), observation.valueOrThrow(), error.get()));
        }
        return new AreaTrend(
                indicator,
                Trend.of(points),
                latest.get(0).period(),
                latest.get(latest.size() - 1).period(),
                latest.stream().anyMatch(o -> o.marks().contains(Mark.ESTIMATED)),
                indicator.isBounded(),
                "",
                false,
                upper.isPresent() ? change(indicator, series, upper, latest) : null);
    }

    /**
     * How far a figure moves from one year to the next: the middle of the changes between neighbouring figures of the series
     * that do not overlap, on this side of any break; empty for fewer than five figures.
     */
    static OptionalDouble movement(Figures figures, AreaCode area) {
        Series series = figures.series(area);
        Optional<SeriesBreak> stop = lastBreak(series, figures.period());
        List<Observation> all =
                latest(series, figures.period(), stop.map(SeriesBreak::before).orElse(null), Integer.MAX_VALUE);
        if (all.size() < Trend.POINTS) {
            return OptionalDouble.empty();
        }
        double[] moves = IntStream.range(1, all.size())
                .mapToDouble(
                        i -> Math.abs(all.get(i).valueOrThrow() - all.get(i - 1).valueOrThrow()))
                .sorted()
                .toArray();
        int half = moves.length / 2;
        return OptionalDouble.of(moves.length % 2 == 1 ? moves[half] : (moves[half - 1] + moves[half]) / 2);
    }

    private static @Nullable Change change(
            Indicator indicator, Series series, Optional<Series> upper, List<Observation> latest) {
        return latest.size() < 2
                ? null
                : Change.between(
                        indicator,
                        series,
                        upper,
                        latest.get(0).period(),
                        latest.get(latest.size() - 1).period());
    }

    private static Optional<SeriesBreak> lastBreak(Series series, Period until) {
        return series.breaks().stream()
                .filter(b -> b.kind() == SeriesBreak.Kind.BREAK && b.before().compareTo(until) <= 0)
                .reduce((a, b) -> a.before().compareTo(b.before()) >= 0 ? a : b);
    }

    private static List<Observation> latest(Series series, Period until, @Nullable Period first, int most) {
        Deque<Observation> chosen = new ArrayDeque<>();
        List<Observation> all = series.observations();
        for (int i = all.size() - 1; i >= 0 && chosen.size() < most; i--) {
            Observation observation = all.get(i);
            Period period = observation.period();
            boolean within = period.compareTo(until) <= 0 && (first == null || period.compareTo(first) >= 0);
            boolean apart = chosen.isEmpty()
                    || period.end().isBefore(chosen.getFirst().period().start());
            if (within && apart && observation.hasValue()) {
                chosen.addFirst(observation);
            }
        }
        return List.copyOf(chosen);
    }

    /** The middle of a period in years. */
    private static double years(Period period) {
        long days = ChronoUnit.DAYS.between(period.start(), period.end()) / 2;
        return period.start().plusDays(days).toEpochDay() / DAYS_IN_YEAR;
    }
}
