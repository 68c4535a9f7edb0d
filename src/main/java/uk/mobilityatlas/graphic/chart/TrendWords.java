package uk.mobilityatlas.graphic.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.Table.Cell;
import uk.mobilityatlas.graphic.Table.Column;
import uk.mobilityatlas.observation.Limits;
import uk.mobilityatlas.observation.Period;

/** What trend lines say in words and figures. */
final class TrendWords {
    private TrendWords() {}

    static String summary(TrendLines lines) {
        List<Period> periods = lines.periods();
        if (periods.isEmpty()) {
            return FigureText.title(lines.indicator()) + " over time: no figures.";
        }
        List<String> ends = new ArrayList<>();
        lines.all().forEach(t -> t.latest()
                .ifPresent(p -> ends.add(t.name() + " " + range(lines, p)
                        + (p.period().equals(lines.lastPeriod()) ? "" : " in " + FigureText.label(p.period())))));
        return FigureText.title(lines.indicator()) + ", "
                + FigureText.label(periods.get(0)) + " to " + FigureText.label(lines.lastPeriod()) + ". "
                + (ends.isEmpty() ? "No figures." : "Newest: " + FigureText.list(ends) + ".");
    }

    /** A point's value, or for bounds the range; with the unit once. */
    static String range(TrendLines lines, TrendLine.Point p) {
        Double value = p.value();
        Limits limits = p.limits();
        if (value == null) {
            return "[x]";
        }
        if (!lines.bounded() || limits == null) {
            return lines.indicator().format(value);
        }
        return FigureText.range(lines.indicator(), limits)
                + lines.indicator().unit().suffix();
    }

    static String spoken(TrendLines lines, TrendLine trend, TrendLine.Point p) {
        Double value = p.value();
        Limits limits = p.limits();
        String figure = value == null ? "no figure" : lines.indicator().format(value);
        String between = limits == null
                ? ""
                : (lines.bounded() ? ", with the not known " : ", 95% interval ")
                        + FigureText.range(lines.indicator(), limits);
        return trend.name() + " " + FigureText.label(p.period()) + ": " + figure + between;
    }

    static Table table(TrendLines lines) {
        List<Period> periods = lines.periods();
        List<Column> columns = new ArrayList<>(List.of(new Column("Area", false)));
        periods.forEach(p -> columns.add(new Column(FigureText.label(p), true)));
        List<List<Cell>> rows = new ArrayList<>();
        lines.all().forEach(t -> {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(t.name())));
            for (Period period : periods) {
                Optional<TrendLine.Point> point = t.points().stream()
                        .filter(p -> p.period().equals(period) && p.value() != null)
                        .findFirst();
                row.add(point.map(p -> new Cell(FigureText.brief(lines.indicator(), p.value()), p.value()))
                        .orElse(Cell.of("[x]")));
            }
            rows.add(row);
        });
        return new Table(FigureText.titled(lines.indicator()), columns, rows);
    }
}
