package uk.mobilityatlas.ingest;

import java.util.Comparator;

/**
 * A row or a cell that was not taken, and why.
 *
 * @param file the file's path within the sources
 * @param line the line it begins on, from 1; 0 where the file has no lines to count (JSON)
 * @param column the column's name, or empty for the whole row
 * @param reason one plain sentence
 * @param text what stands there, cut to a readable length
 */
public record Rejection(String file, long line, String column, String reason, String text)
        implements Comparable<Rejection> {
    private static final int READABLE = 120;
    private static final Comparator<Rejection> ORDER = Comparator.comparing(Rejection::file)
            .thenComparing(Rejection::line)
            .thenComparing(Rejection::column)
            .thenComparing(Rejection::reason)
            .thenComparing(Rejection::text);

    public Rejection {
        text = text.length() > READABLE ? text.substring(0, READABLE) + "…" : text;
    }

    @Override
    public int compareTo(Rejection other) {
        return ORDER.compare(this, other);
    }
}
