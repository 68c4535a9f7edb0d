package uk.mobilityatlas.area;

/**
 * A town, by which people find the council that it lies in.
 *
 * @param council the district or unitary authority
 */
public record Town(String name, AreaCode council) {}
