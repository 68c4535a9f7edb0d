package uk.mobilityatlas.store.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import uk.mobilityatlas.story.WorkspaceException;

/** What went wrong with a workspace, as one sentence for the user. */
final class WorkspaceProblem {
    private static final int LOW_BYTE = 0xFF;

    private WorkspaceProblem() {}

    static WorkspaceException missing(Path file) {
        return new WorkspaceException("There is no workspace at " + file + ".");
    }

    static WorkspaceException exists(Path file) {
        return new WorkspaceException("There is a file at " + file + " already; choose another name.");
    }

    static WorkspaceException foreign(Path file) {
        return new WorkspaceException(file + " is not a Mobility Atlas workspace; it was left as it is.");
    }

    static WorkspaceException newer(Path file, int version, int known) {
        return new WorkspaceException(file + " was made by a newer Mobility Atlas (its form is " + version
                + ", this copy knows " + known + "); it was left as it is. Install the newer copy to open it.");
    }

    static WorkspaceException older(Path file) {
        return new WorkspaceException(file + " is of an older Mobility Atlas and would have to be brought up to date, "
                + "but it cannot be written; copy it to a folder where it can, and open the copy.");
    }

    static WorkspaceException inUse(Path file) {
        return new WorkspaceException(file + " is open in another window; close it there first.");
    }

    static WorkspaceException damaged(Path file, Throwable cause) {
        return new WorkspaceException(
                file + " is damaged and cannot be opened; it was left as it is. Open a copy of it from an earlier day.",
                cause);
    }

    static WorkspaceException readOnly(Path file) {
        return new WorkspaceException("Nothing can be saved in " + file
                + ", which is open for reading only; save it under another name first.");
    }

    /** A workspace that could not be opened. */
    static WorkspaceException opening(Path file, Throwable failure) {
        return switch (code(failure)) {
            case SQLITE_CORRUPT, SQLITE_NOTADB -> damaged(file, failure);
            case SQLITE_BUSY, SQLITE_LOCKED -> inUse(file);
            case SQLITE_FULL -> full(file, failure);
            default -> full(failure)
                    ? full(file, failure)
                    : new WorkspaceException(file + " cannot be opened; it was left as it is.", failure);
        };
    }

    /** A workspace, or a copy of one, that could not be made. */
    static WorkspaceException making(Path file, Throwable failure) {
        boolean full = code(failure) == SQLiteErrorCode.SQLITE_FULL || full(failure);
        return new WorkspaceException(
                full
                        ? "There is no room on the disk for " + file + "; nothing was written."
                        : "Mobility Atlas cannot write " + file + "; choose another folder.",
                failure);
    }

    /** A change that could not be saved. */
    static WorkspaceException saving(Path file, Throwable failure) {
        return switch (code(failure)) {
            case SQLITE_FULL -> full(file, failure);
            case SQLITE_READONLY, SQLITE_PERM -> readOnly(file);
            case SQLITE_CORRUPT, SQLITE_NOTADB -> new WorkspaceException(
                    file + " has been damaged by another program, so nothing more is saved in it; "
                            + "save the workspace under another name.",
                    failure);
            case SQLITE_BUSY, SQLITE_LOCKED -> new WorkspaceException(
                    "Another program holds " + file + ", so the last change is not saved yet; try again.", failure);
            default -> full(failure)
                    ? full(file, failure)
                    : new WorkspaceException(
                            "The last change could not be saved in " + file + ", which is as it was before.", failure);
        };
    }

    private static WorkspaceException full(Path file, Throwable failure) {
        return new WorkspaceException(
                "There is no room left on the disk for " + file + ", which is as it was before; "
                        + "make room, or save the workspace on another disk.",
                failure);
    }

    private static boolean full(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            String message = String.valueOf(at.getMessage());
            if (at instanceof IOException
                    && (message.contains("No space left")
                            || message.contains("not enough space")
                            || message.contains("quota exceeded"))) {
                return true;
            }
        }
        return false;
    }

    /** The primary result code of the innermost failure of the database; an extended code's low byte. */
    private static SQLiteErrorCode code(Throwable failure) {
        SQLiteErrorCode found = SQLiteErrorCode.UNKNOWN_ERROR;
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                found = SQLiteErrorCode.getErrorCode(sql.getErrorCode() & LOW_BYTE);
            }
        }
        return found;
    }
}
