package uk.mobilityatlas.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.AreaTrend;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Observation;
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
        @Nullable Observation figure = compared.observation();
        @Nullable ConfidenceInterval interval = figure == null ? null : figure.interval();
        AreaTrend trend = compared.trend().orElseThrow();
        notes.add(answer.comparison(), trend, answer.ranking().orElseThrow());
        List<String> row = new ArrayList<>(List.of(
                area.code().value(),
                area.name(),
                answer.period().label(),
                ObservationTable.number(figure == null ? null : figure.value()),
                ObservationTable.number(interval == null ? null : interval.lower()),
                ObservationTable.number(interval == null ? null : interval.upper()),
                ObservationTable.number(compared.benchmark().figure().orElse(null)),
                compared.verdict().word(),
                compared.people() == null ? "" : Long.toString(compared.people().people()),
                trend.word().toLowerCase(Locale.ROOT)));
        row.addAll(ranks(compared.rank()));
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
}
