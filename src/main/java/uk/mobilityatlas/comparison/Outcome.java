package uk.mobilityatlas.comparison;

/** What a comparison with a benchmark comes to. */
public enum Outcome {
    BETTER,
    WORSE,
    /** Higher, on an indicator that is neither good nor bad. */
    HIGHER,
    /** Lower, on an indicator that is neither good nor bad. */
    LOWER,
    /** The benchmark lies within what the figure's interval allows. */
    SIMILAR,
    /** The not known could turn it either way. */
    CANNOT_TELL,
    /** All are counted: the figures differ or do not, without a test. */
    FULL_COUNT,
    /** There is no interval, so nothing is concluded. */
    NOT_TESTED,
    /** The area has no figure. */
    NO_FIGURE,
    /** The benchmark has no figure. */
    NO_BENCHMARK,
    /** The area is the benchmark. */
    IS_BENCHMARK
}
