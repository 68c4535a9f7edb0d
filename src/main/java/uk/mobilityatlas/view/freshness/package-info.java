/** How fresh the figures are. */
@NullMarked
package uk.mobilityatlas.view.freshness;

import org.jspecify.annotations.NullMarked;
