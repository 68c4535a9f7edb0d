package uk.mobilityatlas.comparison.wording;

import java.util.Set;
import uk.mobilityatlas.indicator.Indicator;

/** An indicator's name within a sentence, in the number that its owners ask for: Blackpool’s rate, two places’ rates. */
public final class Phrase {
    /** Things that each place has one of; the rest (inactivity, pay) has no plural. */
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

    private static final Set<String> PEOPLE_AND_THINGS = Set.of("adults", "people", "premises", "businesses");
    private static final Set<String> EVENTS = Set.of("starts", "achievements", "births", "deaths");
    /** Words before which the noun stands: the share | of adults, the share | staying in education. */
    private static final Set<String> AFTER_THE_NOUN = Set.of(
            "of",
            "in",
            "with",
            "without",
            "by",
            "at",
            "to",
            "on",
            "per",
            "for",
            "from",
            "near",
            "after",
            "before",
            "who",
            "whose",
            "that",
            "aged",
            "eligible",
            "offered",
            "staying",
            "going",
            "gaining",
            "reaching",
            "completing",
            "not");

    private final String[] words;
    private final int head;

    private Phrase(String phrase) {
        words = phrase.split(" ");
        head = head(words);
    }

    public static Phrase of(Indicator indicator) {
        String text = indicator.phrase().isBlank() ? indicator.title() : indicator.phrase();
        Phrase phrase = new Phrase(text.startsWith("the ") ? text.substring(4) : text);
        String noun = phrase.words[phrase.head];
        if (EVENTS.contains(noun)) {
            return new Phrase(Words.of("phrase.rate-of", text));
        }
        if (PEOPLE_AND_THINGS.contains(noun)) {
            boolean share = indicator.unit().isPercent();
            boolean count = indicator.unit().id().equals("count");
            return new Phrase(
                    Words.of(share ? "phrase.share-of" : count ? "phrase.number-of" : "phrase.rate-of", text));
        }
        return phrase;
    }

    private static int head(String[] words) {
        for (int i = 1; i < words.length; i++) {
            // "NEET or not known rate" has a "not" that stands before its noun
            boolean ends = AFTER_THE_NOUN.contains(words[i]) && !words[i - 1].equals("or");
            if (ends) {
                return i - 1;
            }
        }
        return words.length - 1;
    }

    /** The phrase for so many owners. */
    public String of(int owners) {
        if (owners < 2 || !countable()) {
            return String.join(" ", words);
        }
        String[] plural = words.clone();
        plural[head] = plural[head].equals("index") ? "indices" : plural[head] + "s";
        return String.join(" ", plural);
    }

    /** The NEET rate; economic inactivity. */
    public String withArticle() {
        return countable() ? Words.of("the", of(1)) : of(1);
    }

    /** The verb that agrees with it. */
    public String is(int owners) {
        boolean plural = countable() ? owners > 1 : words[head].equals("points");
        return Words.of(plural ? "are" : "is");
    }

    /** For an owner without the phrase ("Barnsley’s and Cornwall’s"), plural where there are several. */
    public static String isElliptical(int owners) {
        return Words.of(owners < 2 ? "is" : "are");
    }

    private boolean countable() {
        return COUNTABLE.contains(words[head]);
    }
}
