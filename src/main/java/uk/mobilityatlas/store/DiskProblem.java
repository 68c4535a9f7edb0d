package uk.mobilityatlas.store;

import java.io.IOException;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** Tells a failure of the folder or the disk, which another place can mend, from one of the pack. */
final class DiskProblem {
    private DiskProblem() {}

    static boolean isBehind(Exception failure) {
        if (failure instanceof SQLException sql) {
            return switch (code(sql)) {
                case SQLITE_FULL, SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM, SQLITE_CORRUPT -> true;
                default -> false;
            };
        }
        return failure instanceof IOException;
    }

    /** Whether the disk is full; the system's words for it may be in another language and then go unnoticed. */
    static boolean isForWantOfRoom(Exception failure) {
        String message = String.valueOf(failure.getMessage());
        return failure instanceof SQLException sql && code(sql) == SQLiteErrorCode.SQLITE_FULL
                || message.contains("No space left")
                || message.contains("not enough space")
                || message.contains("quota exceeded");
    }

    /** The primary result code: the low byte of an extended one. */
    private static SQLiteErrorCode code(SQLException failure) {
        return SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xFF);
    }
}
