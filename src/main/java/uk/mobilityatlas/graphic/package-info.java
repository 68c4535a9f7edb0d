/** Pictures that paint themselves, on screen and on paper alike, with no toolkit. */
@NullMarked
package uk.mobilityatlas.graphic;

import org.jspecify.annotations.NullMarked;
