package uk.mobilityatlas.graphic;

/** The room a graphic is given, in pixels at 100% (on paper: points of the drawing space). */
public record Size(double width, double height) {}
