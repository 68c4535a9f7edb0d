package uk.mobilityatlas.stats;

/** What may be said of a series. */
public enum TrendVerdict {
    RISING,
    FALLING,
    NO_CLEAR_CHANGE,
    /** Every figure is the same. */
    NO_CHANGE,
    /** Too few figures, or none with a known uncertainty. */
    CANNOT_SAY
}
