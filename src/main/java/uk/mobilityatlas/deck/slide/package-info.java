/** How an answered slide is laid out and painted at the size of a projector. */
@NullMarked
package uk.mobilityatlas.deck.slide;

import org.jspecify.annotations.NullMarked;
