package uk.mobilityatlas.comparison.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.mobilityatlas.comparison.Compared;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.comparison.Direction;
import uk.mobilityatlas.comparison.Pair;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.comparison.wording.Phrase;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.stats.FalseDiscovery;
import uk.mobilityatlas.stats.Level;

/** What can be said of the compared areas among themselves, by the difference of each two. */
public final class PairwiseSentence {
    private static final Texts TEXTS = Texts.beside(PairwiseSentence.class);

    /** With more areas the pairs are counted and not named. */
    private static final int MOST_NAMED = 4;

    private final Comparison comparison;
    private final List<Compared> areas;
    private final List<Pair> tested;

    private PairwiseSentence(Comparison comparison) {
        this.comparison = comparison;
        tested = comparison.pairs().stream().filter(Pair::tested).toList();
        areas = comparison.areas().stream()
                .filter(a -> tested.stream().anyMatch(p -> involves(p, a)))
                .toList();
    }

    /** The sentences on the areas among themselves; empty when there are not two to compare. */
    public static String of(Comparison comparison) {
        return new PairwiseSentence(comparison).text();
    }

    /** Blackpool’s NEET rate is clearly the highest of the three; empty where none stands out from all others. */
    public static Optional<String> extreme(Comparison comparison) {
        PairwiseSentence between = new PairwiseSentence(comparison);
        return between.standing(Direction.ABOVE).or(() -> between.standing(Direction.BELOW));
    }

    /**
     * The claimed differences by name, each area above others in a sentence, in the order of the areas: Sheffield is above
     * Barnsley and Rotherham. For as many pairs as are not named by {@link #of}; empty where none is claimed.
     */
    public static List<String> claims(Comparison comparison) {
        PairwiseSentence between = new PairwiseSentence(comparison);
        List<String> claims = new ArrayList<>();
        for (Compared area : between.areas) {
            for (boolean clear : List.of(true, false)) {
                List<String> below = between.tested.stream()
                        .filter(p -> involves(p, area) && p.clear() == clear && seen(p, area) == Direction.ABOVE)
                        .map(p -> (same(p.one(), area) ? p.other() : p.one()).name())
                        .toList();
                if (!below.isEmpty()) {
                    claims.add(Names.sentence(
                                    TEXTS.of("between." + strength(clear) + "ABOVE", area.name(), Names.list(below)))
                            + ".");
                }
            }
        }
        return claims;
    }

    /** The claims where {@link #of} only counts them. */
    public static List<String> unnamed(Comparison comparison) {
        return new PairwiseSentence(comparison).areas.size() > MOST_NAMED ? claims(comparison) : List.of();
    }

    private String text() {
        if (comparison.pairs().isEmpty()) {
            return "";
        }
        if (tested.isEmpty()) {
            return TEXTS.of("between.untested");
        }
        List<Pair> claimed =
                tested.stream().filter(p -> p.direction() != Direction.NEITHER).toList();
        if (areas.size() == 2) {
            return two(tested.get(0)) + ".";
        }
        if (claimed.isEmpty()) {
            return TEXTS.of("between.none" + counting(tested), Names.number(areas.size()));
        }
        if (areas.size() <= MOST_NAMED) {
            return named(claimed);
        }
        return TEXTS.of("between.counted", tested.size(), claimed.size())
                + (Pair.areControlled(tested)
                        ? " " + TEXTS.of("between.controlled", Math.round(100 * FalseDiscovery.RATE))
                        : "");
    }

    private String two(Pair pair) {
        String first = pair.one().name();
        String second = pair.other().name();
        return Names.sentence(
                pair.direction() == Direction.NEITHER
                        ? TEXTS.of("between.two" + counting(List.of(pair)), first, second)
                        : TEXTS.of("between." + strength(pair.clear()) + pair.direction(), first, second));
    }

    /** The key's end where a recorded rate alone would tell some areas apart, so that a reader wonders. */
    private static String counting(List<Pair> pairs) {
        boolean recorded = pairs.stream()
                .anyMatch(p -> p.bounds() != null
                        && p.difference() != null
                        && p.difference().differs(Level.USUAL));
        return recorded ? ".bounds" : "";
    }

    /** Blackpool is clearly above both others. Barnsley and Cornwall show no clear difference. */
    private String named(List<Pair> claimed) {
        List<String> sentences = new ArrayList<>();
        List<Pair> open = new ArrayList<>(tested);
        for (Direction direction : List.of(Direction.ABOVE, Direction.BELOW)) {
            Optional<Compared> extreme = apartFromAll(direction);
            if (extreme.isPresent()) {
                String key = "between.all." + strength(extreme.get()) + direction;
                String others = TEXTS.of(areas.size() == 3 ? "between.both" : "between.others");
                sentences.add(Names.sentence(TEXTS.of(key, extreme.get().name(), others)));
                open.removeIf(p -> involves(p, extreme.get()));
            }
        }
        List<Compared> untold = new ArrayList<>();
        for (Pair pair : open) {
            if (claimed.contains(pair)) {
                sentences.add(two(pair));
            } else {
                addOnce(untold, pair.one());
                addOnce(untold, pair.other());
            }
        }
        boolean all = open.stream().noneMatch(claimed::contains);
        if (all && !untold.isEmpty()) {
            sentences.add(Names.sentence(TEXTS.of(
                    "between.list",
                    Names.list(untold.stream().map(Compared::name).toList()))));
        } else if (!untold.isEmpty()) {
            sentences.add(TEXTS.of("between.rest"));
        }
        return String.join(sentences.size() > 1 ? ". " : "", sentences) + ".";
    }

    private Optional<String> standing(Direction direction) {
        if (areas.size() < 3) {
            return Optional.empty();
        }
        Phrase phrase = Phrase.of(comparison.indicator());
        return apartFromAll(direction)
                .map(c -> Names.sentence(TEXTS.of(
                        "between.extreme." + strength(c) + direction,
                        Names.possessive(c.name()) + " " + phrase.of(1),
                        phrase.is(1),
                        Names.number(areas.size()))));
    }

    private static String strength(boolean clear) {
        return clear ? "clear." : "";
    }

    /** Whether all of an area's differences stand at 99.8% too. */
    private String strength(Compared area) {
        return strength(tested.stream().filter(p -> involves(p, area)).allMatch(Pair::clear));
    }

    /** The area that lies on one side of every other. */
    private Optional<Compared> apartFromAll(Direction direction) {
        return areas.stream()
                .filter(a -> tested.stream().filter(p -> involves(p, a)).count() == areas.size() - 1)
                .filter(a -> tested.stream().filter(p -> involves(p, a)).allMatch(p -> seen(p, a) == direction))
                .findFirst();
    }

    private static boolean involves(Pair pair, Compared area) {
        return same(pair.one(), area) || same(pair.other(), area);
    }

    /** The same place: its rank and trend may have been added since the pairs were formed. */
    private static boolean same(Compared one, Compared other) {
        return one.area().code().equals(other.area().code());
    }

    /** The pair's direction seen from one of its two. */
    private static Direction seen(Pair pair, Compared from) {
        if (same(pair.one(), from) || pair.direction() == Direction.NEITHER) {
            return pair.direction();
        }
        return pair.direction() == Direction.ABOVE ? Direction.BELOW : Direction.ABOVE;
    }

    private static void addOnce(List<Compared> areas, Compared area) {
        if (areas.stream().noneMatch(a -> same(a, area))) {
            areas.add(area);
        }
    }
}
