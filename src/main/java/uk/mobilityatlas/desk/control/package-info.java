/** Small controls that views share. */
@NullMarked
package uk.mobilityatlas.desk.control;

import org.jspecify.annotations.NullMarked;
