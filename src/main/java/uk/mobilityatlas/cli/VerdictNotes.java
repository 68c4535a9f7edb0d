package uk.mobilityatlas.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.AreaTrend;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Outcome;
import uk.mobilityatlas.comparison.PeopleGap;
import uk.mobilityatlas.comparison.PeopleRange;
import uk.mobilityatlas.comparison.Ranking;
import uk.mobilityatlas.comparison.sentence.Method;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.stats.RankInterval;

/** What a row of verdicts has no room for: intervals of gaps in people, how it was judged, and why a cell is empty. */
final class VerdictNotes {
    private final List<String> areas = new ArrayList<>();
    private final Set<String> methods = new LinkedHashSet<>();

    /** Notes on the one area of a comparison. */
    void add(Comparison comparison, AreaTrend trend, Ranking ranking) {
        Compared compared = comparison.areas().get(0);
        String name = compared.area().name();
        boolean ranked = ranking.of(compared.area().code()).isPresent();
        List<String> own = new ArrayList<>();
        own.add(compared.missing());
        own.add(compared.benchmark().note());
        own.add(
                compared.verdict().outcome() == Outcome.NOT_TESTED
                        ? "Without an interval no difference is claimed."
                        : "");
        own.add(people(compared));
        own.add(trend.reason().isEmpty() ? "" : Names.sentence(trend.words()) + ".");
        own.add(
                trend.known()
                        ? trend.words(comparison.indicator()) + ". The trend column is that of the recorded rate alone."
                        : "");
        own.add(ranked ? possible(ranking.possible(compared.area().code()).orElse(null)) : ranking.reason());
        own.stream().filter(note -> !note.isBlank()).forEach(note -> areas.add(name + ": " + note));
        if (compared.verdict().tested()) {
            methods.add(Method.note(comparison));
        }
        if (compared.people() != null) {
            methods.add("People: an arithmetic gap, not a forecast; [e] where the number of residents stands in for a"
                    + " published base.");
        }
        if (ranked) {
            methods.add("Rank " + ranking.order() + ", of " + (ranking.size() + ranking.unpublished()) + ".");
        }
    }

    /** The notes on each area, then those on how all were judged. */
    List<String> all() {
        List<String> all = new ArrayList<>(areas);
        all.addAll(methods);
        return all;
    }

    private static String people(Compared compared) {
        @Nullable PeopleGap gap = compared.people();
        @Nullable PeopleRange range = compared.peopleRange();
        if (gap == null || !compared.verdict().differs()) {
            return compared.peopleReason();
        }
        return "Gap in people: " + gap.withInterval()
                + (range == null ? "." : "; including young people not known, " + range.words() + ".");
    }

    private static String possible(@Nullable RankInterval rank) {
        return rank == null
                ? ""
                : "Including young people not known, its rank could be any of " + Ranking.words(rank) + ".";
    }
}
