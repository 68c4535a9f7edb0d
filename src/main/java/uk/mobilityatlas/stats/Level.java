package uk.mobilityatlas.stats;

/** How sure a statement is to be: the two levels at which the atlas tests, each with its normal deviate. */
public enum Level {
    /** 95 in 100; the level of every interval that is drawn. */
    USUAL(1.959963984540054),
    /** 99.8 in 100, the outer limits of control charts; "clearly". */
    STRICT(3.090232306167813);

    private final double z;

    Level(double z) {
        this.z = z;
    }

    /** The two-sided standard normal deviate. */
    public double z() {
        return z;
    }
}
