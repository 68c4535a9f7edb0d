package uk.mobilityatlas.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way into one table; a key met twice is an error. Many rows go in one statement, since each statement that is
 * run costs as much again as the work it does with a row, and what neighbouring rows have in common is handed over once.
 */
final class Insert implements AutoCloseable {
    private static final int MANY = 32;

    private final Connection connection;
    private final String table;
    private final String[] columns;
    private final @Nullable Object[] common;
    private final int width;
    private final @Nullable Object[] waiting;
    private int values;
    private @Nullable PreparedStatement many;
    private @Nullable PreparedStatement one;

    Insert(Connection connection, String table, String... columns) {
        this(connection, table, 0, columns);
    }

    /** @param shared how many of the columns, from the first on, are given by {@link #common} and not by each row */
    Insert(Connection connection, String table, int shared, String... columns) {
        this.connection = connection;
        this.table = table;
        this.columns = columns;
        common = new Object[shared];
        width = columns.length - shared;
        waiting = new Object[MANY * width];
    }

    /** The values of the shared columns in the rows to come. */
    void common(Object... shared) throws SQLException {
        if (!Arrays.equals(shared, common)) {
            flush();
            System.arraycopy(shared, 0, common, 0, common.length);
        }
    }

    /** A whole row. */
    void row(@Nullable Object... values) throws SQLException {
        for (Object value : values) {
            value(value);
        }
        end();
    }

    /** The next value of the row. */
    void value(@Nullable Object value) {
        waiting[values++] = value;
    }

    /** The row is whole. */
    void end() throws SQLException {
        if (values == waiting.length) {
            PreparedStatement statement = many == null ? prepare(MANY) : many;
            many = statement;
            add(statement, 0, values);
            statement.executeBatch();
            values = 0;
        }
    }

    /** Sends the rows that wait, one by one. */
    void flush() throws SQLException {
        if (values > 0) {
            PreparedStatement statement = one == null ? prepare(1) : one;
            one = statement;
            for (int from = 0; from < values; from += width) {
                add(statement, from, width);
            }
            statement.executeBatch();
            values = 0;
        }
    }

    /** As a batch, even of one: the driver asks after every other insertion which row's number it was. */
    private void add(PreparedStatement statement, int from, int count) throws SQLException {
        int at = 0;
        for (Object value : common) {
            statement.setObject(++at, value);
        }
        for (int i = from; i < from + count; i++) {
            statement.setObject(++at, waiting[i]);
        }
        statement.addBatch();
    }

    /** Shared values are the parameters ?1, ?2 …, named in every row. */
    private PreparedStatement prepare(int rows) throws SQLException {
        StringBuilder sql = new StringBuilder("INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ");
        int parameter = common.length;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns.length; column++) {
                sql.append(column > 0 ? ", ?" : row > 0 ? ", (?" : "(?");
                sql.append(column < common.length ? column + 1 : ++parameter);
            }
            sql.append(')');
        }
        return connection.prepareStatement(sql.toString());
    }

    @Override
    public void close() throws SQLException {
        flush();
        if (many != null) {
            many.close();
        }
        if (one != null) {
            one.close();
        }
    }
}
