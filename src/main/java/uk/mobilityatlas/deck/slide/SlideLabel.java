package uk.mobilityatlas.deck.slide;

/**
 * A text of a picture on a slide, for formats whose texts are their own.
 *
 * @param text in the picture's lengths
 * @param right whether it ends at the right of its box
 */
public record SlideLabel(SlideBlock.Text text, boolean right) {}
