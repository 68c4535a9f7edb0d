package uk.mobilityatlas.stats;

/** How sure a statement is to be: the two levels at which the atlas tests, each with its normal deviate. */
public enum Level {
    /** 95 in 100; the level of every interval that is drawn. */
    USUAL(0.95, 1.959963984540054),
    /** 99.8 in 100, the outer limits of control charts; "clearly". */
    STRICT(0.998, 3.090232306167813);

    private final double confidence;
    private final double z;

    Level(double confidence, double z) {
        this.confidence = confidence;
        this.z = z;
    }

    public double confidence() {
        return confidence;
    }

    /** The two-sided standard normal deviate. */
    public double z() {
        return z;
    }
}
