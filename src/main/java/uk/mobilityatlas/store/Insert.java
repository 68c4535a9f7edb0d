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
    private int column;

    Insert(Connection connection, String table, String... columns) throws SQLException {
        statement = connection.prepareStatement("INSERT INTO " + table + " (" + String.join(", ", columns)
                + ") VALUES (" + String.join(", ", Collections.nCopies(columns.length, "?")) + ")");
    }

    /** A whole row. */
    void row(@Nullable Object... values) throws SQLException {
        for (Object value : values) {
            value(value);
        }
        end();
    }

    /** The next value of the row. */
    void value(@Nullable Object value) throws SQLException {
        statement.setObject(++column, value);
    }

    /** The row is whole. */
    void end() throws SQLException {
        column = 0;
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
