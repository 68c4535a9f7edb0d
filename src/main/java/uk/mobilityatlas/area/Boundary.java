package uk.mobilityatlas.area;

import java.util.List;

/**
 * One area's outline, in British National Grid metres, as rings over shared arcs.
 *
 * @param polygons for each polygon its rings, outer first; a ring is a list of arc references: n for arc n forward, ~n
 *     for arc n backward
 */
public record Boundary(AreaCode area, List<List<int[]>> polygons) {}
