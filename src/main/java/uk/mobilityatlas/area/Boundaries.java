package uk.mobilityatlas.area;

import java.util.List;

/**
 * The outlines of a geography's areas over shared arcs, so that neighbours share one line and no thinning opens a gap.
 *
 * @param arcs for each arc its points x0 y0 x1 y1 … in British National Grid metres
 */
public record Boundaries(Geography geography, List<double[]> arcs, List<Boundary> outlines) {}
