/** The entrances, which alone know all rooms, and what they build of them. */
@NullMarked
package uk.mobilityatlas;

import org.jspecify.annotations.NullMarked;
