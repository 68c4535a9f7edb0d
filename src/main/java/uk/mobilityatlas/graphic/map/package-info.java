/** Maps: outlines, projections, shading, legend, hexagons, and the rasters that make them quick. */
@NullMarked
package uk.mobilityatlas.graphic.map;

import org.jspecify.annotations.NullMarked;
