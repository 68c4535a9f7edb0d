/** Statistical neighbours: the published lists side by side, and a finder of our own. */
@NullMarked
package uk.mobilityatlas.view.neighbours;

import org.jspecify.annotations.NullMarked;
