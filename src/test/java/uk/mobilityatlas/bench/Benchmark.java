package uk.mobilityatlas.bench;

/** Some measurements that belong together; listed in {@link Benchmarks}. */
@FunctionalInterface
public interface Benchmark {
    /** Measures and hands each result to {@code bench}. */
    void run(Bench bench) throws Exception;
}
