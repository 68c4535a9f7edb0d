package uk.mobilityatlas.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** Rows on their way into one table, sent in batches; a key met twice is an error. */
final class Insert implements AutoCloseable {
    private static final int BATCH = 500;

    private final PreparedStatement statement;
    private int waiting;

    Insert(Connection connection, String table, String... columns) throws SQLException {
        statement = connection.prepareStatement("INSERT INTO " + table + " (" + String.join(", ", columns)
                + ") VALUES (" + String.join(", ", Collections.nCopies(columns.length, "?")) + ")");
    }

    void row(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
        if (++waiting == BATCH) {
            flush();
        }
    }

    void flush() throws SQLException {
        if (waiting > 0) {
            waiting = 0;
            statement.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        flush();
        statement.close();
    }
}
