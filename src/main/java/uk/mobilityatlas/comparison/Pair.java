package uk.mobilityatlas.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.stats.Bounds;
import uk.mobilityatlas.stats.Difference;
import uk.mobilityatlas.stats.Estimate;

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
        return pairs;
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
            Direction direction = difference == null ? Direction.NEITHER : Judge.side(difference.usual(), 0);
            return new Pair(one, other, difference, direction, difference != null);
        }
        @Nullable Bounds own = one.bounds();
        @Nullable Bounds its = other.bounds();
        boolean tested = own != null && its != null;
        return new Pair(one, other, difference, tested ? Judge.apart(own, its) : Direction.NEITHER, tested);
    }
}
