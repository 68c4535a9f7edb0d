package uk.mobilityatlas.view.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.BenchmarkValue;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.lens.RollUp;
import uk.mobilityatlas.comparison.lens.RollUpReading;
import uk.mobilityatlas.comparison.lens.RollUpWords;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.desk.Strings;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.picture.RollUpPicture;

/** Makes the page on one combined authority from what has been read: pure. */
final class AuthorityPageMaker {
    private final RollUpReading reading;
    private final RollUp rollUp;
    private final Figures figures;
    private final BenchmarkValue benchmark;
    private final List<AreaCode> compared;
    private final Indicator indicator;
    private final RollUpWords words;

    AuthorityPageMaker(RollUpReading reading, List<AreaCode> compared) {
        this.reading = reading;
        this.rollUp = reading.rollUp();
        this.figures = reading.figures();
        this.benchmark = reading.benchmark();
        this.compared = compared;
        this.indicator = figures.indicator();
        this.words = reading.words();
    }

    AuthorityPage write(Palette palette) {
        return new AuthorityPage(
                words.headline(),
                picture(palette),
                table(),
                RollUpPicture.members(rollUp).stream()
                        .map(a -> compared.indexOf(a.code()))
                        .toList(),
                sayings());
    }

    Graphic picture(Palette palette) {
        return RollUpPicture.of(reading, compared, palette, words.headline());
    }

    private Table table() {
        List<Table.Column> columns = List.of(
                new Table.Column(Strings.text("table.area"), false),
                new Table.Column(figures.period().label(), true),
                new Table.Column(Strings.text("table.lower"), true),
                new Table.Column(Strings.text("table.upper"), true),
                new Table.Column(Strings.text("authority.count"), true),
                new Table.Column(Strings.text("authority.base"), true),
                new Table.Column(Strings.text("authority.gap"), true),
                new Table.Column(Strings.text("authority.part"), true));
        List<List<Table.Cell>> rows = new ArrayList<>();
        rollUp.parts().forEach(part -> rows.add(row(part)));
        for (Area area : rollUp.without()) {
            Observation o = figures.of(area.code()).orElse(null);
            List<Table.Cell> row = new ArrayList<>();
            row.add(Table.Cell.of(area.name()));
            row.add(new Table.Cell(FigureText.brief(indicator, o), o == null ? null : o.value()));
            limits(row, o == null ? null : o.interval());
            row.addAll(List.of(missing(), missing(), missing(), missing()));
            rows.add(row);
        }
        whole().ifPresent(rows::add);
        return new Table(FigureText.titled(indicator), columns, rows);
    }

    private List<Table.Cell> row(RollUp.Part part) {
        Observation o = figures.of(part.area().code()).orElseThrow();
        List<Table.Cell> row = new ArrayList<>();
        row.add(Table.Cell.of(part.area().name()));
        row.add(new Table.Cell(FigureText.brief(indicator, o), o.value()));
        limits(row, o.interval());
        counts(row, part.successes(), part.trials(), part.gap());
        row.add(number(100 * part.share(), Unit.number(Double.isNaN(part.share()) ? 0 : 100 * part.share(), 0) + "%"));
        return row;
    }

    private Optional<List<Table.Cell>> whole() {
        var estimate = rollUp.estimate();
        if (estimate == null) {
            return Optional.empty();
        }
        List<Table.Cell> row = new ArrayList<>();
        row.add(Table.Cell.of(Strings.text("authority.together")));
        row.add(new Table.Cell(FigureText.brief(indicator, estimate.value()), estimate.value()));
        limits(row, estimate.usual());
        counts(row, rollUp.successes(), rollUp.trials(), rollUp.gap());
        row.add(Double.isNaN(rollUp.gap()) ? missing() : new Table.Cell("100%", 100.0));
        return Optional.of(row);
    }

    private static void counts(List<Table.Cell> row, double successes, double trials, double gap) {
        row.add(new Table.Cell(Unit.number(successes, 0), successes));
        row.add(new Table.Cell(Unit.number(trials, 0), trials));
        row.add(number(gap, Double.isNaN(gap) ? "" : RollUpWords.signed(gap)));
    }

    private void limits(List<Table.Cell> row, @Nullable ConfidenceInterval interval) {
        row.add(interval == null ? missing() : number(interval.lower(), FigureText.brief(indicator, interval.lower())));
        row.add(interval == null ? missing() : number(interval.upper(), FigureText.brief(indicator, interval.upper())));
    }

    private static Table.Cell number(double value, String text) {
        return Double.isNaN(value) ? missing() : new Table.Cell(text, value);
    }

    private static Table.Cell missing() {
        return Table.Cell.of("[x]");
    }

    private List<String> sayings() {
        List<String> sayings = new ArrayList<>();
        sayings.add(words.rate());
        sayings.add(words.gap());
        figures.figure(rollUp.whole().code())
                .ifPresent(o -> sayings.add(Strings.text(
                        "authority.published",
                        Strings.capital(Names.of(rollUp.whole())),
                        FigureText.spoken(indicator, o))));
        if (rollUp.estimate() != null) {
            sayings.add(rollUp.coverage());
            sayings.add(words.missing() == null ? "" : words.missing());
            sayings.add(Strings.text("authority.never"));
        }
        if (!benchmark.note().isBlank()) {
            sayings.add(benchmark.note());
        }
        return sayings.stream().filter(s -> !s.isBlank()).toList();
    }
}
