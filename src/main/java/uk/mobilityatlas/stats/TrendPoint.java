package uk.mobilityatlas.stats;

/**
 * One figure of a series for the trend test.
 *
 * @param time in years
 * @param standardError above zero
 */
public record TrendPoint(double time, double value, double standardError) {}
