/** Many indicators of many places at once, each cell its verdict. */
@NullMarked
package uk.mobilityatlas.view.rug;

import org.jspecify.annotations.NullMarked;
