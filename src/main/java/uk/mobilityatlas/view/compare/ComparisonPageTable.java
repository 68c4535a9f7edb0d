package uk.mobilityatlas.view.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.BenchmarkValue;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Outcome;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Details;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.graphic.FigureText;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.Table.Cell;
import uk.mobilityatlas.graphic.Table.Column;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.Unit;
import uk.mobilityatlas.observation.Limits;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Series;
import uk.mobilityatlas.observation.Status;

/** The comparison's figures as one table: a line for each place and benchmark, a column for each period. */
final class ComparisonPageTable {
    private static final Texts TEXTS = Texts.beside(ComparisonPageTable.class);

    private final Reading.Found found;
    private final Details details;
    private final Comparison comparison;
    private final Indicator indicator;
    private final List<Period> all;
    private List<Period> periods;

    ComparisonPageTable(Reading.Found found, Details details) {
        this.found = found;
        this.details = details;
        this.comparison = details.compared();
        this.indicator = comparison.indicator();
        TreeSet<Period> ordered = new TreeSet<>();
        details.series().values().forEach(s -> s.observations().stream()
                .filter(Observation::hasValue)
                .map(Observation::period)
                .filter(p -> p.compareTo(found.period()) <= 0)
                .forEach(ordered::add));
        ordered.add(found.period());
        this.all = List.copyOf(ordered);
        this.periods = all;
    }

    /** How many periods there are. */
    int periods() {
        return all.size();
    }

    /** The table with at most so many periods, the newest ones. */
    Table table(int most) {
        periods = all.subList(Math.max(0, all.size() - most), all.size());
        String latest = FigureText.label(found.period());
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(TEXTS.of("table.area"), false));
        periods.forEach(p -> columns.add(new Column(FigureText.label(p), true)));
        if (comparison.bounded()) {
            columns.add(new Column(TEXTS.of("table.not-known"), true));
        } else {
            columns.add(new Column(TEXTS.of("table.lower"), true));
            columns.add(new Column(TEXTS.of("table.upper"), true));
        }
        columns.add(new Column(TEXTS.of("table.rank", latest), true));
        columns.add(new Column(TEXTS.of("table.verdict", latest), false));
        List<List<Cell>> rows = new ArrayList<>();
        comparison.areas().forEach(c -> rows.add(row(c)));
        benchmarks().forEach((name, benchmark) -> rows.add(row(name, benchmark)));
        return new Table(FigureText.titled(indicator), columns, rows);
    }

    private Map<String, BenchmarkValue> benchmarks() {
        Map<String, BenchmarkValue> distinct = new LinkedHashMap<>();
        comparison.areas().stream()
                .map(Compared::benchmark)
                // one that is compared itself stands among the areas
                .filter(b -> b.areaCode().flatMap(comparison::of).isEmpty())
                .forEach(b -> distinct.putIfAbsent(b.name(), b));
        return distinct;
    }

    private List<Cell> row(Compared compared) {
        AreaCode code = compared.area().code();
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(compared.area().name()));
        periods.forEach(p -> row.add(cell(at(code, p))));
        Observation now = compared.observation();
        limits(row, code, now == null ? null : now.interval());
        row.add(compared.rank()
                .map(rank -> new Cell(rank(rank.low(), rank.high()), (double) rank.rank()))
                .orElse(missing(Status.NOT_AVAILABLE)));
        row.add(Cell.of(
                compared.verdict().outcome() == Outcome.NO_FIGURE
                        ? Status.NOT_AVAILABLE.shorthand()
                        : compared.verdict().judgement()));
        return row;
    }

    private static String rank(int low, int high) {
        return low == high ? Integer.toString(low) : low + "\u2013" + high;
    }

    private List<Cell> row(String name, BenchmarkValue benchmark) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(Names.sentence(name)));
        Double value = benchmark.value();
        for (Period period : periods) {
            Optional<Observation> observation = benchmark.areaCode().flatMap(code -> at(code, period));
            boolean now = period.equals(found.period()) && observation.isEmpty();
            row.add(now && value != null ? figure(value) : cell(observation));
        }
        var estimate = benchmark.estimate();
        limits(row, benchmark.area(), estimate == null ? null : estimate.usual());
        row.add(missing(Status.NOT_APPLICABLE));
        row.add(Cell.of(TEXTS.of("table.benchmark")));
        return row;
    }

    private void limits(List<Cell> row, @Nullable AreaCode code, @Nullable Limits limits) {
        if (comparison.bounded()) {
            row.add(Optional.ofNullable(code)
                    .flatMap(details::upper)
                    .flatMap(s -> at(s, found.period()))
                    .filter(Observation::hasValue)
                    .map(o -> figure(o.valueOrThrow()))
                    .orElse(missing(Status.NOT_AVAILABLE)));
        } else {
            row.add(limits == null ? missing(Status.NOT_AVAILABLE) : figure(limits.lower()));
            row.add(limits == null ? missing(Status.NOT_AVAILABLE) : figure(limits.upper()));
        }
    }

    private Optional<Observation> at(AreaCode code, Period period) {
        return details.series(code).flatMap(s -> at(s, period));
    }

    private static Optional<Observation> at(Series series, Period period) {
        return series.observations().stream()
                .filter(o -> o.period().equals(period))
                .findFirst();
    }

    private Cell cell(Optional<Observation> observation) {
        if (observation.isEmpty()) {
            return missing(Status.NOT_AVAILABLE);
        }
        Observation o = observation.get();
        return o.hasValue() ? figure(o.valueOrThrow()) : missing(o.status());
    }

    private Cell figure(double value) {
        return new Cell(Unit.number(value, indicator.decimals()), value);
    }

    private static Cell missing(Status status) {
        return Cell.of(status.shorthand());
    }
}
