package uk.mobilityatlas.store;

/** Told what a long piece of work is doing, so that a window can show a bar and the command line a line. */
@FunctionalInterface
public interface BuildProgress {
    /** For work that nobody watches. */
    BuildProgress NONE = (doing, done) -> {};

    /**
     * @param doing what is being done, in a few words
     * @param done the share that is done, 0 to 1; below 0 where it cannot be told
     */
    void at(String doing, double done);
}
