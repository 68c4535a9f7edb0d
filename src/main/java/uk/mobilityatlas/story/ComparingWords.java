package uk.mobilityatlas.story;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import uk.mobilityatlas.comparison.wording.Texts;

/**
 * Tells words that compare figures from the same words that only sound so: a council can have more young people who are
 * NEET, which is a claim, and need more room, which is none.
 */
final class ComparingWords {
    private static final Texts TEXTS = Texts.beside(ComparingWords.class);

    /** How many words on the thing that is compared may stand: more of our young people. */
    private static final int REACH = 3;

    private static final Set<String> STATES = words("compare.states");
    private static final Set<String> FILLERS = words("compare.fillers");
    private static final Set<String> MEASURES = words("compare.measures");
    private static final Set<String> WISHES = words("compare.wishes");
    private static final Set<String> AMOUNTS = words("compare.amounts");
    private static final Set<String> QUANTITIES = words("compare.quantities");
    private static final Set<String> WAYS = words("compare.ways");
    private static final Set<String> MOVES = words("compare.moves");
    private static final Set<String> ONWARD = words("compare.onward");
    private static final Set<String> SINCE = words("compare.since");

    private final List<String> tokens;
    private final Set<String> measured;
    private final boolean overTime;

    /**
     * @param tokens the words of one clause, with marks for places and for the measure
     * @param measured the words of the indicator's own name
     * @param overTime whether the clause names a time that figures are held against
     */
    ComparingWords(List<String> tokens, Set<String> measured, boolean overTime) {
        this.tokens = tokens;
        this.measured = measured;
        this.overTime = overTime;
    }

    /** Whether a word of the clause says that something rises or falls. */
    boolean course() {
        return IntStream.range(0, tokens.size()).anyMatch(at -> Claim.of(tokens.get(at))
                .filter(claim -> claim.isCourse() && compares(claim, at))
                .isPresent());
    }

    /** Whether the word at a place, which can claim something, does so here. */
    boolean compares(Claim claim, int at) {
        if (claim.isCourse()) {
            return !WAYS.contains(plain(at)) || goes(at);
        }
        if (claim == Claim.CLEARLY || claim == Claim.SIGNIFICANTLY) {
            // it says how sure another claim is
            return tokens.stream().anyMatch(token -> isPlace(token) || isMeasured(token));
        }
        if (wished(at)) {
            return false;
        }
        boolean quantity = QUANTITIES.contains(plain(at));
        if (plain(at).equals("most") && (at == 0 || !plain(at - 1).equals("the") && !isPlace(tokens.get(at - 1)))) {
            return false;
        }
        return overTime && at + 1 < tokens.size() && SINCE.contains(plain(at + 1))
                || thanAPlace(at)
                || states(at, quantity)
                || names(at)
                || at == tokens.size() - 1 && !quantity
                || at + 1 < tokens.size() && isPlace(tokens.get(at + 1))
                || at + 2 < tokens.size() && plain(at + 1).equals("in") && isPlace(tokens.get(at + 2));
    }

    /** Up and down are claims of a figure, as in NEET is up, and none in signing up or in bringing NEET down. */
    private boolean goes(int at) {
        boolean on = at + 1 < tokens.size() && ONWARD.contains(plain(at + 1));
        boolean moved = tokens.subList(0, at).stream()
                .map(token -> token.toLowerCase(Locale.UK))
                .anyMatch(token -> WISHES.contains(token) || MOVES.contains(token));
        return !on && !moved && (states(at, false) || at == 0 && overTime);
    }

    /** Held against something other than a round number: than England, and not than a thousand. */
    private boolean thanAPlace(int at) {
        for (int i = at + 1; i < tokens.size() - 1; i++) {
            if (plain(i).equals("than")) {
                return !AMOUNTS.contains(plain(i + 1))
                        && !Character.isDigit(tokens.get(i + 1).charAt(0));
            }
        }
        return false;
    }

    /** A place or a figure is so: it is above, they do better. Of a place that has more, it has to be said of what. */
    private boolean states(int at, boolean quantity) {
        int before = at - 1;
        while (before >= 0 && FILLERS.contains(plain(before))) {
            before--;
        }
        return before >= 0
                && !quantity
                && (STATES.contains(plain(before)) || isPlace(tokens.get(before)) || isMeasured(tokens.get(before)));
    }

    /** What there is more of, or what is higher, is what was measured. */
    private boolean names(int at) {
        for (int i = at + 1; i < tokens.size() && i <= at + REACH && !plain(i).equals("than"); i++) {
            if (isMeasured(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** What is wanted is not said to be there. */
    private boolean wished(int at) {
        for (int i = Math.max(0, at - REACH); i < at; i++) {
            if (WISHES.contains(plain(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isMeasured(String token) {
        String plain = token.toLowerCase(Locale.UK);
        return token.equals(NamedPlaces.MEASURE) || MEASURES.contains(plain) || measured.contains(plain);
    }

    private static boolean isPlace(String token) {
        return token.startsWith(NamedPlaces.OPEN) || token.equals(NamedPlaces.BENCHMARK);
    }

    private String plain(int at) {
        return tokens.get(at).toLowerCase(Locale.UK);
    }

    private static Set<String> words(String key) {
        return Set.of(TEXTS.of(key).split(" "));
    }
}
