package uk.mobilityatlas.graphic.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.observation.Limits;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.observation.Series;
import uk.mobilityatlas.observation.SeriesBreak;

/**
 * One place over time as a line.
 *
 * @param name as a sentence has it
 * @param area the place; null for a benchmark made of several
 * @param points oldest first; a point without a value keeps its place and breaks the line
 * @param breaks where figures before and after are not of the same thing, or where two codes are joined
 */
public record TrendLine(String name, @Nullable AreaCode area, List<Point> points, List<SeriesBreak> breaks) {
    /** One period's value, and how far up and down it may be: by chance, or because of the not known. */
    public record Point(Period period, @Nullable Double value, @Nullable Limits limits) {
        /** A period without a figure. */
        public static Point none(Period period) {
            return new Point(period, null, null);
        }

        /** How low the value may be; null where nothing is said of that. */
        public @Nullable Double lower() {
            return limits == null ? null : limits.lower();
        }

        /** How high the value may be; null where nothing is said of that. */
        public @Nullable Double upper() {
            return limits == null ? null : limits.upper();
        }

        /** The middle of the period in years. */
        public double x() {
            double middle = (period.start().toEpochDay() + period.end().toEpochDay() + 1) / 2.0;
            return 1970 + middle / 365.2425;
        }

        /** The value of a point that is known to have one, as those of a piece and the latest have. */
        public double plotted() {
            return Objects.requireNonNull(value, "A point without a value is not plotted");
        }

        boolean banded() {
            return value != null && limits != null;
        }
    }

    public TrendLine {
        points = List.copyOf(points);
        breaks = List.copyOf(breaks);
    }

    /** The name as it begins a line. */
    public String title() {
        return Names.sentence(name);
    }

    /** A series with its 95% intervals. */
    public static TrendLine of(String name, Series series) {
        List<Point> points = series.observations().stream()
                .map(o -> new Point(o.period(), o.value(), o.interval()))
                .toList();
        return new TrendLine(name, series.area(), points, series.breaks());
    }

    /** A rate with the bounds that the not known leave: from the known rate to the rate if all of them were counted. */
    public static TrendLine bounded(String name, Series known, Series upper) {
        List<Point> points = new ArrayList<>();
        for (Observation o : known.observations()) {
            Double value = o.value();
            Double most = upper.observations().stream()
                    .filter(n -> n.period().equals(o.period()))
                    .map(Observation::value)
                    .filter(v -> v != null)
                    .findFirst()
                    .orElse(null);
            Range range = value == null || most == null ? null : Range.between(value, most);
            points.add(new Point(o.period(), value, range));
        }
        return new TrendLine(name, known.area(), points, known.breaks());
    }

    /** The latest point that has a value. */
    public Optional<Point> latest() {
        for (int i = points.size() - 1; i >= 0; i--) {
            if (points.get(i).value() != null) {
                return Optional.of(points.get(i));
            }
        }
        return Optional.empty();
    }

    /** The pieces that may be drawn as whole lines: split at breaks and at missing values. */
    public List<List<Point>> pieces() {
        List<List<Point>> pieces = new ArrayList<>();
        List<Point> piece = new ArrayList<>();
        for (Point point : points) {
            if (point.value() == null || broken(piece, point)) {
                pieces.add(piece);
                piece = new ArrayList<>();
            }
            if (point.value() != null) {
                piece.add(point);
            }
        }
        pieces.add(piece);
        return pieces.stream().filter(p -> !p.isEmpty()).toList();
    }

    private boolean broken(List<Point> piece, Point next) {
        return !piece.isEmpty()
                && breaks.stream()
                        .anyMatch(b ->
                                b.kind() == SeriesBreak.Kind.BREAK && between(b, piece.get(piece.size() - 1), next));
    }

    private static boolean between(SeriesBreak b, Point before, Point after) {
        return before.period().compareTo(b.before()) < 0 && after.period().compareTo(b.before()) >= 0;
    }

    /** Where a break stands on the time axis, if it lies within the line. */
    public Optional<Double> place(SeriesBreak b) {
        for (int i = 1; i < points.size(); i++) {
            if (between(b, points.get(i - 1), points.get(i))) {
                return Optional.of((points.get(i - 1).x() + points.get(i).x()) / 2);
            }
        }
        return Optional.empty();
    }
}
