/** Figures as one tidy table: a row a figure, the same columns wherever figures leave the atlas. */
@NullMarked
package uk.mobilityatlas.observation.tidy;

import org.jspecify.annotations.NullMarked;
