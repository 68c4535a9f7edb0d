/** The window's frame: rail, top bar, words over the picture, compared areas beside it, sources under it. */
@NullMarked
package uk.mobilityatlas.view.shell;

import org.jspecify.annotations.NullMarked;
