package uk.mobilityatlas.ingest;

import org.jspecify.annotations.Nullable;

/** The data pack cannot be read; the message is one sentence for a person, naming the file and the line. */
final class DamagedPackException extends RuntimeException {
    DamagedPackException(String file, long line, String reason, @Nullable Throwable cause) {
        super(
                "The data pack cannot be used: " + file + (line > 0 ? ", line " + line : "") + ": " + reason + ".",
                cause);
    }
}
