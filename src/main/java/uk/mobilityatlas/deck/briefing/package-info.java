/** How a deck is laid out as a printed briefing on A4. */
@NullMarked
package uk.mobilityatlas.deck.briefing;

import org.jspecify.annotations.NullMarked;
