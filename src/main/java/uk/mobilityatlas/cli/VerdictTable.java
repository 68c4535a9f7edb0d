package uk.mobilityatlas.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.AreaTrend;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.PeopleGap;
import uk.mobilityatlas.stats.RankInterval;

/** A comparison with a benchmark as the command line prints it. What cannot be said is empty, and a note says why. */
final class VerdictTable {
    private static final List<String> FIGURE = List.of("area_code", "area_name", "period", "value", "lower", "upper");
    private static final List<String> VERDICT = List.of(
            "benchmark_value",
            "verdict",
            "people",
            "people_low",
            "people_high",
            "trend",
            "rank",
            "rank_low",
            "rank_high");
    static final List<String> HEADER = headed(FIGURE);

    private final Answers answers;
    private final VerdictNotes notes = new VerdictNotes();

    VerdictTable(Answers answers) {
        this.answers = answers;
    }

    /** The row of an answer about one area. */
    List<String> row(Answer quick) {
        Answer answer = answers.inDepth(quick);
        Compared compared = answer.comparison().areas().get(0);
        Area area = compared.area();
        notes.add(
                answer.comparison(),
                compared.trend().orElseThrow(),
                answer.ranking().orElseThrow());
        List<String> row = new ArrayList<>(
                List.of(area.code().value(), area.name(), answer.period().label()));
        row.addAll(ObservationTable.figure(compared.observation()));
        row.addAll(verdict(compared));
        return row;
    }

    /** The heads of some columns with those of a verdict behind them. */
    static List<String> headed(List<String> before) {
        return Stream.concat(before.stream(), VERDICT.stream()).toList();
    }

    /** The cells of a verdict. */
    static List<String> verdict(Compared compared) {
        List<String> cells = new ArrayList<>(List.of(
                ObservationTable.number(compared.benchmark().figure().orElse(null)),
                compared.verdict().word()));
        cells.addAll(people(compared));
        cells.add(compared.trend().map(AreaTrend::word).orElse("").toLowerCase(Locale.ROOT));
        cells.addAll(ranks(compared.rank()));
        return cells;
    }

    /** The gap in people with its interval, where a difference is claimed; else nothing. */
    private static List<String> people(Compared compared) {
        PeopleGap gap = compared.people();
        return gap == null || !compared.verdict().differs()
                ? List.of("", "", "")
                : List.of(Long.toString(gap.people()), Long.toString(gap.low()), Long.toString(gap.high()));
    }

    /** What the rows leave unsaid, in sentences. */
    List<String> notes() {
        return notes.all();
    }

    static List<String> ranks(Optional<RankInterval> rank) {
        return rank.map(r -> List.of(Integer.toString(r.rank()), Integer.toString(r.low()), Integer.toString(r.high())))
                .orElse(List.of("", "", ""));
    }
}
