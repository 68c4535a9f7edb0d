/** The one maker of pictures: an answer and a kind of picture become a graphic and what it says of itself. */
@NullMarked
package uk.mobilityatlas.picture;

import org.jspecify.annotations.NullMarked;
