package uk.mobilityatlas.cli;

import java.io.IOException;
import java.util.Locale;

/** Standard output that takes no more. */
final class OutputClosed extends RuntimeException {
    private final boolean reader;

    private OutputClosed(String message, boolean reader, Throwable cause) {
        super(message, cause);
        this.reader = reader;
    }

    static OutputClosed of(IOException e) {
        String reason = String.valueOf(e.getMessage());
        String lower = reason.toLowerCase(Locale.ROOT);
        boolean reader = lower.contains("broken pipe") || lower.contains("pipe is being closed");
        return new OutputClosed("Standard output could not be written: " + reason + ".", reader, e);
    }

    /** Whether whoever reads, such as {@code head}, has had enough: nothing to complain about. */
    boolean byReader() {
        return reader;
    }
}
