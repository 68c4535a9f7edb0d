package uk.mobilityatlas.comparison.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Direction;
import uk.mobilityatlas.comparison.Outcome;
import uk.mobilityatlas.comparison.Verdict;
import uk.mobilityatlas.stats.EffectSize;

/** The areas that share a relation to their benchmark. */
record Clause(String relation, List<Compared> areas) {
    /** The relations that areas with figures have, the claimed ones first; empty where nothing was tested. */
    static List<Clause> of(List<Compared> figures) {
        List<Clause> clauses = new ArrayList<>();
        add(clauses, "above", figures, c -> c.verdict().direction() == Direction.ABOVE);
        add(clauses, "below", figures, c -> c.verdict().direction() == Direction.BELOW);
        add(
                clauses,
                "same",
                figures,
                c -> c.verdict().outcome() == Outcome.FULL_COUNT && !c.verdict().differs());
        add(clauses, "similar", figures, c -> c.verdict().outcome() == Outcome.SIMILAR);
        add(clauses, "cannot-tell", figures, c -> c.verdict().outcome() == Outcome.CANNOT_TELL);
        return clauses;
    }

    private static void add(List<Clause> clauses, String relation, List<Compared> figures, Predicate<Compared> in) {
        List<Compared> areas = figures.stream().filter(in).toList();
        if (!areas.isEmpty()) {
            clauses.add(new Clause(relation, areas));
        }
    }

    /** Clearly, slightly: what qualifies the claim on every one of the areas. */
    String adverb() {
        return Verdict.adverb(
                areas.stream().allMatch(c -> c.verdict().clear()),
                areas.stream().allMatch(c -> c.verdict().size() == EffectSize.SLIGHT));
    }

    int size() {
        return areas.size();
    }
}
