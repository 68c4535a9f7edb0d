package uk.mobilityatlas.export;

import org.jspecify.annotations.Nullable;

/** A file could not be written; the message is one sentence for the user, and what stood there before is whole. */
public final class FileNotWrittenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    FileNotWrittenException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
