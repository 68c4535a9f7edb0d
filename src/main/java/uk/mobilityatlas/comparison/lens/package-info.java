/** Other ways of looking: profiles, grids of indicators, kinds of place, roll-ups, gaps within a place. */
@NullMarked
package uk.mobilityatlas.comparison.lens;

import org.jspecify.annotations.NullMarked;
