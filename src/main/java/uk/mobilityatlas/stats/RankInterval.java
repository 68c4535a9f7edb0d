package uk.mobilityatlas.stats;

/**
 * A place in an order with the places that chance allows.
 *
 * @param rank the competition rank of the figures as they are
 * @param low the better end of the 95% interval
 * @param high the worse end of the 95% interval
 * @param of how many are ranked
 */
public record RankInterval(int rank, int low, int high, int of) {}
