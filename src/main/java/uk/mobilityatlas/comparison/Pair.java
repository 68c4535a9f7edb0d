package uk.mobilityatlas.comparison;

import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.stats.Difference;

/**
 * Two of the compared areas beside each other.
 *
 * @param difference the first one's figure less the other one's, with its own interval; null where either has none
 * @param direction where the first one lies, where that can be claimed
 */
public record Pair(Compared one, Compared other, @Nullable Difference difference, Direction direction) {}
