package uk.mobilityatlas.graphic.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.mobilityatlas.comparison.wording.Cash;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Scale;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.Table.Cell;
import uk.mobilityatlas.graphic.Table.Column;
import uk.mobilityatlas.observation.Limits;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.SeriesBreak;

/** What trend lines say in words and figures. */
final class TrendWords {
    private static final Texts TEXTS = Texts.beside(TrendWords.class);

    private TrendWords() {}

    /** What must be known to read them on a scale: cash, bands, where the scale starts, breaks and joins. */
    static String notes(TrendLines lines, Scale scale) {
        Set<String> notes = new LinkedHashSet<>();
        String cash = Cash.note(lines.indicator());
        TrendLine benchmark = lines.benchmark();
        if (!cash.isEmpty()) {
            notes.add(cash);
        }
        if (lines.bounded()) {
            notes.add(TEXTS.of("note.known"));
        } else if (lines.all().anyMatch(t -> t.points().stream().anyMatch(TrendLine.Point::banded))) {
            notes.add(TEXTS.of("note.bands"));
        }
        // a chart that all share names it at the end of its line
        if (benchmark != null && lines.panels()) {
            notes.add(TEXTS.of("note.grey", benchmark.name()));
        }
        if (!scale.startsAtZero()) {
            notes.add(TEXTS.of("scale.starts", lines.indicator().unit().format(scale.low(), scale.decimals())));
        }
        SortedMap<Period, Set<String>> recoded = new TreeMap<>();
        lines.all().forEach(t -> t.breaks().stream()
                .filter(b -> t.place(b).isPresent())
                .forEach(b -> {
                    if (b.kind() == SeriesBreak.Kind.JOIN && b.area() != null) {
                        recoded.computeIfAbsent(b.before(), period -> new LinkedHashSet<>())
                                .add(t.name());
                    } else {
                        notes.add(noted(t, b));
                    }
                }));
        recoded.forEach((period, names) -> notes.add(
                TEXTS.of("note.recoded", FigureText.label(period), FigureText.list(List.copyOf(names)), names.size())));
        return String.join(" ", notes);
    }

    private static String noted(TrendLine trend, SeriesBreak b) {
        return TEXTS.of(b.kind() == SeriesBreak.Kind.BREAK ? "note.break" : "note.join", FigureText.label(b.before()))
                + (b.area() == null ? ": " : ", " + trend.name() + ": ")
                + b.reason();
    }

    static String summary(TrendLines lines) {
        List<Period> periods = lines.periods();
        if (periods.isEmpty()) {
            return TEXTS.of("trend.summary.none", title(lines));
        }
        List<String> ends = new ArrayList<>();
        lines.all().forEach(t -> t.latest()
                .ifPresent(p -> ends.add(t.name() + " " + range(lines, p)
                        + (p.period().equals(lines.lastPeriod())
                                ? ""
                                : " " + TEXTS.of("trend.in", FigureText.label(p.period()))))));
        return TEXTS.of(
                ends.isEmpty() ? "trend.summary.empty" : "trend.summary",
                title(lines),
                FigureText.label(periods.get(0)),
                FigureText.label(lines.lastPeriod()),
                FigureText.list(ends));
    }

    private static String title(TrendLines lines) {
        return Cash.beside(lines.indicator(), FigureText.title(lines.indicator()));
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
        String figure =
                value == null ? TEXTS.of("trend.no-figure") : lines.indicator().format(value);
        String between = limits == null
                ? ""
                : ", "
                        + TEXTS.of(
                                lines.bounded() ? "with-not-known" : "trend.interval",
                                FigureText.range(lines.indicator(), limits));
        return trend.title() + " " + FigureText.label(p.period()) + ": " + figure + between;
    }

    static Table table(TrendLines lines) {
        List<Period> periods = lines.periods();
        List<Column> columns = new ArrayList<>(List.of(new Column(TEXTS.of("column.area"), false)));
        periods.forEach(p -> columns.add(new Column(FigureText.label(p), true)));
        List<List<Cell>> rows = new ArrayList<>();
        lines.all().forEach(t -> {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(t.title())));
            for (Period period : periods) {
                Optional<TrendLine.Point> point = t.points().stream()
                        .filter(p -> p.period().equals(period) && p.value() != null)
                        .findFirst();
                row.add(point.map(p -> new Cell(FigureText.brief(lines.indicator(), p.plotted()), p.value()))
                        .orElse(Cell.of("[x]")));
            }
            rows.add(row);
        });
        return new Table(FigureText.titled(lines.indicator()), columns, rows);
    }
}
