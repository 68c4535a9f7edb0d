/** Gaps within a place: groups beside the others and the whole. */
@NullMarked
package uk.mobilityatlas.view.gaps;

import org.jspecify.annotations.NullMarked;
