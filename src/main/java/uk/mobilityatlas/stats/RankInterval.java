package uk.mobilityatlas.stats;

/**
 * A place in an order with the places that chance allows.
 *
 * @param rank the competition rank of the figures as they are, from 1
 * @param low the better end of the 95% interval
 * @param high the worse end of the 95% interval
 * @param of how many are ranked, 1 or more
 */
public record RankInterval(int rank, int low, int high, int of) {}
