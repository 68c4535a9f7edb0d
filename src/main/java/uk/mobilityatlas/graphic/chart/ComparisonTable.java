package uk.mobilityatlas.graphic.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.BenchmarkFigure;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.Table.Cell;
import uk.mobilityatlas.graphic.Table.Column;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.Limits;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Range;

/** A comparison as a table: value, limits, benchmark (named where each place has its own), verdict, people. */
final class ComparisonTable {
    private static final Texts TEXTS = Texts.beside(ComparisonTable.class);

    /** Where a benchmark's name stands, before its figure. */
    private static final int NAMED = 4;

    private ComparisonTable() {}

    static Table of(Comparison comparison) {
        Indicator indicator = comparison.indicator();
        boolean own = BenchmarkFigure.own(comparison).isPresent();
        List<Column> columns = new ArrayList<>(List.of(
                new Column(TEXTS.of("column.area"), false),
                new Column(FigureText.label(comparison.period()), true),
                new Column(TEXTS.of(comparison.bounded() ? "column.least" : "column.from"), true),
                new Column(TEXTS.of(comparison.bounded() ? "column.most" : "column.to"), true),
                new Column(TEXTS.of("column.benchmark"), true),
                new Column(TEXTS.of("column.verdict"), false),
                new Column(TEXTS.of("column.people"), false)));
        if (own) {
            columns.add(NAMED, new Column(TEXTS.of("column.own"), false));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Compared c : comparison.areas()) {
            Limits limits = limits(comparison, c);
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of(c.area().name()),
                    Cell.of(indicator, c.observation()),
                    Cell.lower(indicator, limits),
                    Cell.upper(indicator, limits),
                    Cell.of(indicator, c.benchmark().value()),
                    Cell.of(c.value().isPresent() ? c.verdict().judgement() : c.missing()),
                    Cell.of(c.gap().orElse("[x]"))));
            if (own) {
                row.add(NAMED, Cell.of(Names.sentence(c.benchmark().name())));
            }
            rows.add(row);
        }
        return new Table(FigureText.titled(indicator) + ", " + FigureText.label(comparison.period()), columns, rows);
    }

    /** The bounds where the rate has them, else the interval. */
    private static @Nullable Limits limits(Comparison comparison, Compared compared) {
        Range bounds = compared.bounds();
        if (comparison.bounded() && bounds != null) {
            return bounds;
        }
        Observation o = compared.observation();
        return o == null ? null : o.interval();
    }
}
