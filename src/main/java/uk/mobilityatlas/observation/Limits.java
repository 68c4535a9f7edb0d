package uk.mobilityatlas.observation;

/**
 * How low and how high a figure may really be, in its indicator's unit: because of chance, or because of what nobody knows.
 * A picture draws either; what may be said of them differs.
 */
public sealed interface Limits permits ConfidenceInterval, Range {
    /** The lower limit, never above the upper one. */
    double lower();

    /** The upper limit. */
    double upper();
}
