package uk.mobilityatlas.stats;

/**
 * One figure of a series for the trend test.
 *
 * @param time in years, such as 2023.5
 * @param standardError in the unit of the value, above zero
 */
public record TrendPoint(double time, double value, double standardError) {}
