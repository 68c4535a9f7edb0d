package uk.mobilityatlas.stats;

/** How figures are put into classes for a map. */
public enum ClassMethod {
    QUANTILE("quantile"),
    NATURAL("natural"),
    EQUAL("equal"),
    /** Classes on both sides of a benchmark's value. */
    AROUND_BENCHMARK("benchmark");

    private final String id;

    ClassMethod(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
