/** The map of one indicator: hover, keyboard navigation, zoom, filter, find, and choosing areas to compare. */
@NullMarked
package uk.mobilityatlas.view.explore;

import org.jspecify.annotations.NullMarked;
