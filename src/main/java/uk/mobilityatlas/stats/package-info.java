/** The arithmetic of comparison. Pure functions; each names its method and source. */
@NullMarked
package uk.mobilityatlas.stats;

import org.jspecify.annotations.NullMarked;
