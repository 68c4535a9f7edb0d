/** The same work without a window. */
@NullMarked
package uk.mobilityatlas.cli;

import org.jspecify.annotations.NullMarked;
