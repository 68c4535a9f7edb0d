package uk.mobilityatlas.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.PeopleGap;
import uk.mobilityatlas.observation.tidy.FigureRow;
import uk.mobilityatlas.observation.tidy.TidyColumn;
import uk.mobilityatlas.observation.tidy.TidyRow;
import uk.mobilityatlas.stats.RankInterval;

/** A comparison with a benchmark as the command line prints it. What cannot be said is empty, and a note says why. */
final class VerdictTable {
    private static final List<TidyColumn> VERDICT = List.of(
            TidyColumn.BENCHMARK_VALUE,
            TidyColumn.VERDICT,
            TidyColumn.PEOPLE,
            TidyColumn.PEOPLE_LOW,
            TidyColumn.PEOPLE_HIGH,
            TidyColumn.TREND,
            TidyColumn.RANK,
            TidyColumn.RANK_LOW,
            TidyColumn.RANK_HIGH);
    static final List<TidyColumn> COLUMNS = columns(List.of(
            TidyColumn.AREA_CODE,
            TidyColumn.AREA_NAME,
            TidyColumn.PERIOD,
            TidyColumn.VALUE,
            TidyColumn.LOWER,
            TidyColumn.UPPER));

    private final Answers answers;
    private final FigureRowMaker maker;
    private final VerdictNotes notes = new VerdictNotes();

    VerdictTable(Workbench workbench) {
        this.answers = workbench.answers();
        this.maker = new FigureRowMaker(workbench);
    }

    /** The row of an answer about one area. */
    TidyRow row(Answer quick) {
        Answer answer = answers.inDepth(quick);
        Compared compared = answer.comparison().areas().get(0);
        notes.add(
                answer.comparison(),
                compared.trend().orElseThrow(),
                answer.ranking().orElseThrow());
        return row(answer.comparison());
    }

    /** The row of the first area of a comparison. */
    TidyRow row(Comparison comparison) {
        Compared compared = comparison.areas().get(0);
        FigureRow row = maker.row(comparison.indicator(), compared.area(), comparison.period(), compared.observation());
        return row.with(verdict(compared, row));
    }

    /** Some columns with those of a verdict behind them, and then all others of a figure. */
    static List<TidyColumn> columns(List<TidyColumn> before) {
        return TidyColumn.after(Stream.concat(before.stream(), VERDICT.stream()).toList());
    }

    /** The cells of a verdict. */
    private static Map<TidyColumn, @Nullable Object> verdict(Compared compared, FigureRow row) {
        Map<TidyColumn, @Nullable Object> cells = new EnumMap<>(TidyColumn.class);
        cells.put(
                TidyColumn.BENCHMARK_VALUE,
                row.number(compared.benchmark().figure().orElse(null)));
        cells.put(TidyColumn.VERDICT, compared.verdict().word());
        people(compared, cells);
        cells.put(
                TidyColumn.TREND,
                compared.trend().map(t -> t.word().toLowerCase(Locale.ROOT)).orElse(null));
        cells.putAll(ranks(compared.rank()));
        return cells;
    }

    /** The gap in people with its interval, where a difference is claimed; else nothing. */
    private static void people(Compared compared, Map<TidyColumn, @Nullable Object> cells) {
        PeopleGap gap = compared.people();
        if (gap != null && compared.verdict().differs()) {
            cells.put(TidyColumn.PEOPLE, gap.people());
            cells.put(TidyColumn.PEOPLE_LOW, gap.low());
            cells.put(TidyColumn.PEOPLE_HIGH, gap.high());
        }
    }

    /** What the rows leave unsaid, in sentences. */
    List<String> notes() {
        return notes.all();
    }

    /** The cells of a rank with its interval; none where there is no rank. */
    static Map<TidyColumn, Integer> ranks(Optional<RankInterval> rank) {
        return rank.map(r ->
                        Map.of(TidyColumn.RANK, r.rank(), TidyColumn.RANK_LOW, r.low(), TidyColumn.RANK_HIGH, r.high()))
                .orElse(Map.of());
    }
}
