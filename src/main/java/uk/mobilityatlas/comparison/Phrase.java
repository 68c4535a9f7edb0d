package uk.mobilityatlas.comparison;

import java.util.Arrays;
import java.util.Set;
import uk.mobilityatlas.indicator.Indicator;

/** An indicator's name within a sentence, in the number that its owners ask for: Blackpool’s rate, both places’ rates. */
final class Phrase {
    /** Things that can be counted, each of which has its own plural; the rest (inactivity, pay) has none. */
    private static final Set<String> COUNTABLE = Set.of(
            "rate",
            "share",
            "score",
            "ratio",
            "index",
            "level",
            "time",
            "count",
            "number",
            "proportion",
            "gap",
            "figure");

    private final String phrase;
    private final String[] words;
    private final int head;

    private Phrase(String phrase) {
        this.phrase = phrase;
        words = phrase.split(" ");
        int found = -1;
        for (int i = 0; i < words.length && found < 0; i++) {
            found = COUNTABLE.contains(words[i]) ? i : -1;
        }
        head = found;
    }

    static Phrase of(Indicator indicator) {
        String text = indicator.phrase().isBlank() ? indicator.title() : indicator.phrase();
        return new Phrase(text);
    }

    /** The phrase for so many owners. */
    String of(int owners) {
        if (owners < 2 || head < 0) {
            return phrase;
        }
        String[] plural = words.clone();
        plural[head] = plural[head].equals("index") ? "indices" : plural[head] + "s";
        return String.join(" ", Arrays.asList(plural));
    }

    /** The NEET rate; economic inactivity. */
    String withArticle() {
        return head < 0 ? phrase : Words.of("the", phrase);
    }

    /** The verb that agrees with it. */
    String is(int owners) {
        return Words.of(owners < 2 || head < 0 ? "is" : "are");
    }

    /** For an elliptical owner ("Barnsley’s and Cornwall’s"), which is plural where there are several. */
    static String isElliptical(int owners) {
        return Words.of(owners < 2 ? "is" : "are");
    }
}
