package uk.mobilityatlas.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.lens.RollUp;
import uk.mobilityatlas.comparison.lens.RollUpWords;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.stats.Estimate;

/** The councils of a larger area with their counts, those without counts, and all together. */
final class RollUpTable {
    private static final Texts TEXTS = Texts.beside(RollUpTable.class);

    private final RollUp rollUp;
    private final Figures figures;
    private final Indicator indicator;

    RollUpTable(RollUp rollUp, Figures figures) {
        this.rollUp = rollUp;
        this.figures = figures;
        this.indicator = figures.indicator();
    }

    Table table() {
        List<Table.Column> columns = List.of(
                new Table.Column(TEXTS.of("table.area"), false),
                new Table.Column(figures.period().label(), true),
                Table.Column.further(TEXTS.of("table.lower")),
                Table.Column.further(TEXTS.of("table.upper")),
                Table.Column.further(TEXTS.of("roll-up.count")),
                Table.Column.further(TEXTS.of("roll-up.base")),
                new Table.Column(TEXTS.of("roll-up.gap"), true),
                new Table.Column(TEXTS.of("roll-up.part"), true));
        List<List<Table.Cell>> rows = new ArrayList<>();
        rollUp.parts().forEach(part -> rows.add(part(part)));
        rollUp.without().forEach(area -> rows.add(without(area)));
        Estimate together = rollUp.estimate();
        if (together != null) {
            rows.add(together(together));
        }
        return new Table(FigureText.titled(indicator), columns, rows);
    }

    private List<Table.Cell> part(RollUp.Part part) {
        List<Table.Cell> row = figure(part.area());
        counts(row, part.successes(), part.trials(), part.gap());
        double share = 100 * part.share();
        row.add(Double.isNaN(share) ? Table.Cell.missing() : new Table.Cell(Unit.number(share, 0) + "%", share));
        return row;
    }

    private List<Table.Cell> without(Area area) {
        List<Table.Cell> row = figure(area);
        for (int i = 0; i < 4; i++) {
            row.add(Table.Cell.missing());
        }
        return row;
    }

    private List<Table.Cell> figure(Area area) {
        Observation o = figures.of(area.code()).orElse(null);
        List<Table.Cell> row = new ArrayList<>(List.of(Table.Cell.of(area.name()), Table.Cell.of(indicator, o)));
        limits(row, o == null ? null : o.interval());
        return row;
    }

    private List<Table.Cell> together(Estimate estimate) {
        List<Table.Cell> row = new ArrayList<>(
                List.of(Table.Cell.of(TEXTS.of("roll-up.together")), Table.Cell.of(indicator, estimate.value())));
        limits(row, estimate.usual());
        counts(row, rollUp.successes(), rollUp.trials(), rollUp.gap());
        row.add(new Table.Cell("100%", 100.0));
        return row;
    }

    /** Only what has a gap is tabled with counts. */
    private static void counts(List<Table.Cell> row, double successes, double trials, double gap) {
        row.add(new Table.Cell(Unit.number(successes, 0), successes));
        row.add(new Table.Cell(Unit.number(trials, 0), trials));
        row.add(new Table.Cell(RollUpWords.signed(gap), gap));
    }

    private void limits(List<Table.Cell> row, @Nullable ConfidenceInterval interval) {
        row.add(Table.Cell.lower(indicator, interval));
        row.add(Table.Cell.upper(indicator, interval));
    }
}
