package uk.mobilityatlas.desk;

/** What work in the background can tell the window, and ask of it. */
public interface Progress {
    /** Says how far the work is, from 0 to 1; below 0 when nobody knows. */
    void reached(double part);

    /** Whether the answer is no longer wanted, so that long work may stop. */
    boolean cancelled();
}
