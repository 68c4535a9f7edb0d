/** All indicators of several places at once, one cell each. */
@NullMarked
package uk.mobilityatlas.graphic.rug;

import org.jspecify.annotations.NullMarked;
