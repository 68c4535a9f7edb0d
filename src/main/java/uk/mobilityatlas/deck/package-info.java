/** Stories with their queries answered: slides made of graphics, tables and words, ready for the room and for files. */
@NullMarked
package uk.mobilityatlas.deck;

import org.jspecify.annotations.NullMarked;
