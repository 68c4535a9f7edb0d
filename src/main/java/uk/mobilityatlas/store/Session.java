package uk.mobilityatlas.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One connection for reading and the statements prepared on it; used by one thread at a time. */
final class Session implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    Session(Connection connection) {
        this.connection = connection;
    }

    /** The statement of a text, prepared at its first use. */
    PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement;
    }

    /** The rows of a statement without questions. */
    ResultSet query(String sql) throws SQLException {
        return statement(sql).executeQuery();
    }

    /** What is made of each row of a statement without questions. */
    <T> List<T> list(String sql, RowReader<T> reader) throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet row = query(sql)) {
            while (row.next()) {
                found.add(reader.read(row));
            }
        }
        return found;
    }

    /** Makes something of the row a result stands at. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
