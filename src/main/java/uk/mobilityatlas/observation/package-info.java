/** Figures: values with interval and status, by indicator, area and period. */
@NullMarked
package uk.mobilityatlas.observation;

import org.jspecify.annotations.NullMarked;
