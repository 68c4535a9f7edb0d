package uk.mobilityatlas.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.stats.Difference;
import uk.mobilityatlas.stats.Estimate;
import uk.mobilityatlas.stats.FalseDiscovery;

/**
 * Two of the compared areas beside each other.
 *
 * @param difference the first one's figure less the other one's, with its own interval; null where either has none
 * @param direction where the first one lies, where that can be claimed
 * @param tested whether there was anything to tell them apart by
 */
public record Pair(Compared one, Compared other, @Nullable Difference difference, Direction direction, boolean tested) {
    /** Every two of the areas, in their order. */
    static List<Pair> all(List<Compared> compared, Figures figures) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < compared.size(); i++) {
            for (int j = i + 1; j < compared.size(); j++) {
                pairs.add(of(compared.get(i), compared.get(j), figures.bounded()));
            }
        }
        return !figures.bounded() && areControlled(pairs) ? controlled(pairs) : pairs;
    }

    /** Whether so many pairs are tested at once that the false-discovery rate over them is controlled. */
    public static boolean areControlled(List<Pair> pairs) {
        return pairs.stream().filter(Pair::tested).count() > Comparer.TESTED_ALONE;
    }

    /** Of many pairs only those differences are claimed that survive the control of the false-discovery rate. */
    private static List<Pair> controlled(List<Pair> pairs) {
        double[] adjusted = FalseDiscovery.adjusted(pairs.stream()
                .flatMap(p -> Stream.ofNullable(p.difference()))
                .mapToDouble(Difference::pValue)
                .toArray());
        List<Pair> kept = new ArrayList<>();
        int at = 0;
        for (Pair pair : pairs) {
            boolean chance = pair.difference() != null && adjusted[at++] > FalseDiscovery.RATE;
            kept.add(chance ? pair.untold() : pair);
        }
        return kept;
    }

    private Pair untold() {
        return new Pair(one, other, difference, Direction.NEITHER, tested);
    }

    /** The same pair of areas, of which more is known by now. */
    Pair among(Map<AreaCode, Compared> known) {
        return new Pair(
                known.getOrDefault(one.area().code(), one),
                known.getOrDefault(other.area().code(), other),
                difference,
                direction,
                tested);
    }

    private static Pair of(Compared one, Compared other, boolean bounded) {
        @Nullable Estimate a = one.estimate();
        @Nullable Estimate b = other.estimate();
        @Nullable Difference difference = a == null || b == null ? null : Difference.between(a, b);
        if (!bounded) {
            Direction direction = difference == null ? Direction.NEITHER : VerdictRule.side(difference.usual(), 0);
            return new Pair(one, other, difference, direction, difference != null);
        }
        @Nullable Range own = one.bounds();
        @Nullable Range its = other.bounds();
        boolean tested = own != null && its != null;
        Direction direction = own == null || its == null ? Direction.NEITHER : VerdictRule.apart(own, its);
        return new Pair(one, other, difference, direction, tested);
    }
}
