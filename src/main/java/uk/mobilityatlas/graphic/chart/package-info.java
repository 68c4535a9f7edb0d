/** Charts: trends, intervals, bars, dots and scatter, with the axes that they share. */
@NullMarked
package uk.mobilityatlas.graphic.chart;

import org.jspecify.annotations.NullMarked;
