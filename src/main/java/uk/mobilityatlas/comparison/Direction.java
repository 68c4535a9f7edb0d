package uk.mobilityatlas.comparison;

/** On which side of its benchmark a figure certainly lies. */
public enum Direction {
    ABOVE,
    BELOW,
    NEITHER
}
