/** Shared furniture of the window: the selection, undo, background work, notices, theme. */
@NullMarked
package uk.mobilityatlas.desk;

import org.jspecify.annotations.NullMarked;
