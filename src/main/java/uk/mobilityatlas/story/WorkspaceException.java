package uk.mobilityatlas.story;

import org.jspecify.annotations.Nullable;

/** A workspace that cannot be opened or written; its message is one sentence for the user. */
public final class WorkspaceException extends RuntimeException {
    public WorkspaceException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    public WorkspaceException(String sentence) {
        this(sentence, null);
    }

    /** The sentence for the user. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
