/** The profile of one place: one row an indicator, on a spine. */
@NullMarked
package uk.mobilityatlas.graphic.profile;

import org.jspecify.annotations.NullMarked;
