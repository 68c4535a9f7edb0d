package uk.mobilityatlas.comparison;

/** On which side of another figure one lies. */
public enum Direction {
    ABOVE,
    BELOW,
    NEITHER;

    /** The side on which a difference lies. */
    public static Direction of(double difference) {
        return difference > 0 ? ABOVE : difference < 0 ? BELOW : NEITHER;
    }
}
