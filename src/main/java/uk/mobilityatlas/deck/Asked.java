package uk.mobilityatlas.deck;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Selection;

/** Remembers the answers of one deck, whose slides ask the same more than once, several of them at a time. */
final class Asked {
    private final Answers answers;
    private final Map<Selection, Optional<Answers.Answer>> known = new ConcurrentHashMap<>();

    Asked(Answers answers) {
        this.answers = answers;
    }

    Optional<Answers.Answer> to(Selection query) {
        return known.computeIfAbsent(query, answers::inDepth);
    }
}
