package uk.mobilityatlas.ingest.figures;

import java.util.List;
import java.util.Map;

/**
 * A share worked out from a Census table: some categories over all that apply.
 *
 * @param id our indicator
 * @param categories the beginnings of the categories that count
 */
record CensusShare(String id, List<String> categories) {
    /** The category of those to whom the question was not put, because they are under 16. */
    private static final String NOT_ASKED = "Does not apply";

    long numerator(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .filter(e -> categories.stream().anyMatch(e.getKey()::startsWith))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    static long denominator(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .filter(e -> !e.getKey().equals(NOT_ASKED))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
