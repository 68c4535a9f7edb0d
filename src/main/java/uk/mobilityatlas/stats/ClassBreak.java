package uk.mobilityatlas.stats;

/**
 * One class of a classification: from its lower limit up to, but without, its upper limit; the highest class has its
 * upper limit within. Limits are in the unit of the figures.
 *
 * @param count how many of the classified values lie in it
 */
public record ClassBreak(double lower, double upper, int count) {}
