package uk.mobilityatlas.deck.slide;

import uk.mobilityatlas.graphic.AreaStyle;

/** The marker before a place's name, around a point of the picture. */
public record SlideIcon(AreaStyle style, String name, double x, double y) {
    /** How far the marker reaches from its middle. */
    public static final double RADIUS = 15.5;
}
