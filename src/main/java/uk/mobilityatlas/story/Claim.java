package uk.mobilityatlas.story;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.mobilityatlas.comparison.wording.Texts;

/** What a comparison word claims. */
enum Claim {
    HIGHER,
    LOWER,
    WORSE,
    BETTER,
    SIMILAR,
    /** That two figures are the same, which no interval can show. */
    EQUAL,
    /** That a place is at one end of all places. */
    EXTREME,
    RISING,
    FALLING,
    IMPROVING,
    WORSENING,
    /** That one figure is so many times another. */
    TIMES,
    CLEARLY,
    SIGNIFICANTLY;

    private static final Texts TEXTS = Texts.beside(Claim.class);

    private static final Map<Claim, List<String>> WORDS = new EnumMap<>(Claim.class);

    static {
        for (Claim claim : values()) {
            WORDS.put(claim, List.of(TEXTS.of("claim." + claim).split(" ")));
        }
    }

    /** What a word claims, if it is a comparison word. */
    static Optional<Claim> of(String word) {
        String plain = word.toLowerCase(Locale.UK);
        return WORDS.entrySet().stream()
                .filter(e -> e.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What the same word claims of a place beside its own past: more since 2022 is a rise. */
    Claim overTime() {
        return switch (this) {
            case HIGHER -> RISING;
            case LOWER -> FALLING;
            case WORSE -> WORSENING;
            case BETTER -> IMPROVING;
            default -> this;
        };
    }

    /** Whether it speaks of a trend over years. */
    boolean isCourse() {
        return this == RISING || this == FALLING || this == IMPROVING || this == WORSENING;
    }
}
