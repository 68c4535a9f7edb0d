package uk.mobilityatlas.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.AreaTrend;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Figures;
import uk.mobilityatlas.comparison.NeighbourFinder;
import uk.mobilityatlas.comparison.Ranking;
import uk.mobilityatlas.comparison.Trends;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.stats.RankInterval;

/** A comparison with a benchmark as the command line prints it. What cannot be said is empty, and a note says why. */
final class VerdictTable {
    static final List<String> HEADER = List.of(
            "area_code",
            "area_name",
            "period",
            "value",
            "lower",
            "upper",
            "benchmark_value",
            "verdict",
            "people",
            "trend",
            "rank",
            "rank_low",
            "rank_high");

    private final Workbench workbench;
    private final Indicator indicator;
    private final Figures figures;
    private final NeighbourFinder neighbours;
    private final VerdictNotes notes = new VerdictNotes();
    private final Map<Geography, Ranking> rankings = new EnumMap<>(Geography.class);

    VerdictTable(Workbench workbench, Indicator indicator, Period period) {
        this.workbench = workbench;
        this.indicator = indicator;
        this.figures = Figures.read(indicator, period, workbench.observations());
        this.neighbours = new NeighbourFinder(
                workbench.catalogue(), workbench.areas(), workbench.observations(), workbench.neighbours());
    }

    List<String> row(Area area, Benchmark benchmark) {
        Geography level = level(area);
        Comparison comparison = neighbours
                .comparer(benchmark, null, indicator.id(), level)
                .compare(figures, level, List.of(area.code()), benchmark);
        Compared compared = comparison.areas().get(0);
        @Nullable Observation figure = compared.observation();
        @Nullable ConfidenceInterval interval = figure == null ? null : figure.interval();
        AreaTrend trend = Trends.of(figures, area.code());
        Optional<RankInterval> rank = ranking(level).of(area.code());
        notes.add(comparison, trend, ranking(level));
        List<String> row = new ArrayList<>(List.of(
                area.code().value(),
                area.name(),
                figures.period().label(),
                ObservationTable.number(figure == null ? null : figure.value()),
                ObservationTable.number(interval == null ? null : interval.lower()),
                ObservationTable.number(interval == null ? null : interval.upper()),
                ObservationTable.number(compared.benchmark().figure().orElse(null)),
                compared.verdict().word(),
                compared.people() == null ? "" : Long.toString(compared.people().people()),
                trend.word().toLowerCase(Locale.ROOT)));
        row.addAll(ranks(rank));
        return row;
    }

    /** What the rows leave unsaid, in sentences. */
    List<String> notes() {
        return notes.all();
    }

    static List<String> ranks(Optional<RankInterval> rank) {
        return rank.map(r -> List.of(Integer.toString(r.rank()), Integer.toString(r.low()), Integer.toString(r.high())))
                .orElse(List.of("", "", ""));
    }

    private Ranking ranking(Geography level) {
        return rankings.computeIfAbsent(
                level, l -> Ranking.of(figures, workbench.areas().of(l)));
    }

    private Geography level(Area area) {
        return Answers.levels(indicator).stream().filter(area::isIn).findFirst().orElseGet(() -> area.geographies()
                .iterator()
                .next());
    }
}
