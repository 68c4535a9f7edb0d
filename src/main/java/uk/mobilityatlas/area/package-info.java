/** Places: areas and their codes, boundaries, histories and types. */
@NullMarked
package uk.mobilityatlas.area;

import org.jspecify.annotations.NullMarked;
