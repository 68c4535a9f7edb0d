package uk.mobilityatlas.recount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was read and what was wrong with it. */
final class Ledger {
    /** One question: whatever surface it is asked on, it has one answer. */
    record Asked(String area, String indicator, String period, String level, String benchmark) {}

    final Map<String, Integer> texts = new TreeMap<>();
    final Map<String, Integer> claims = new TreeMap<>();
    final List<String> wrong = new ArrayList<>();
    private final Map<Asked, String> answered = new HashMap<>();

    /** A text that is looked at for faults. */
    void text(String surface, String text) {
        texts.merge(surface, 1, Integer::sum);
        String fault = TextFaults.of(text);
        if (!fault.isEmpty()) {
            wrong(surface, fault, text);
        }
    }

    void claim(String kind) {
        claims.merge(kind, 1, Integer::sum);
    }

    void wrong(String surface, String fault, String text) {
        wrong.add(surface + ": " + fault + ": " + text);
    }

    /** An answer that a surface gave. */
    void answer(Asked asked, String surface, String verdict) {
        String before = answered.putIfAbsent(asked, verdict + " | " + surface);
        if (before != null && !before.startsWith(verdict + " | ")) {
            wrong(surface, "contradiction", asked + ": " + verdict + ", before: " + before);
        }
    }

    int read() {
        return texts.values().stream().mapToInt(n -> n).sum();
    }

    int claimed() {
        return claims.values().stream().mapToInt(n -> n).sum();
    }
}
