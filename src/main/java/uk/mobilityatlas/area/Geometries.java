package uk.mobilityatlas.area;

import java.util.List;

/** The questions that a map may ask of the shapes of places. */
public interface Geometries {
    /** The outlines of a geography; REGION holds the nine English regions, NATION the four nations. */
    Boundaries boundaries(Geography geography);

    /** The hex layout of a geography: districts and upper tier only, else empty. */
    List<Hexagon> hexagons(Geography geography);
}
