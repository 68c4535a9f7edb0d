package uk.mobilityatlas.area;

/**
 * A published statistical neighbour of an area.
 *
 * @param model dfe, ons-global, ons-economic or ons-demographic
 * @param rank 1 for the nearest; the publishers give no distance
 * @param closeness the publisher's word for how close, or empty
 */
public record StatisticalNeighbour(AreaCode area, String model, int rank, AreaCode neighbour, String closeness) {}
