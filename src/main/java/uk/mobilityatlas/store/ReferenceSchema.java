package uk.mobilityatlas.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.zip.CRC32;
import org.sqlite.SQLiteErrorCode;

/** The tables and indexes of the reference database, and the number that tells one set of them from another. */
final class ReferenceSchema {
    /** "MATL": says in a file's header whose it is. */
    static final int APPLICATION = 0x4D41544C;

    private static final String TABLES = read("reference.sql");
    private static final String INDEXES = read("reference-indexes.sql");
    private static final String VIEWS = read("reference-views.sql");

    /** The tables and views that the file for those who ask SQL has beside. */
    static final String QUERY_TABLES = read("query-tables.sql");

    private ReferenceSchema() {}

    /** A number that changes with every change to the statements. */
    static int version() {
        CRC32 sum = new CRC32();
        sum.update((TABLES + INDEXES + VIEWS).getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }

    static void createTables(Connection connection) throws SQLException {
        execute(connection, TABLES);
        execute(connection, "PRAGMA application_id = " + APPLICATION);
        execute(connection, "PRAGMA user_version = " + version());
    }

    static void createIndexes(Connection connection) throws SQLException {
        execute(connection, INDEXES);
    }

    static void createViews(Connection connection) throws SQLException {
        execute(connection, VIEWS);
    }

    static void createQueryTables(Connection connection) throws SQLException {
        execute(connection, QUERY_TABLES);
    }

    /** Refuses rows that refer to a row that is not there. */
    static void checkKeys(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA foreign_key_check")) {
            if (row.next()) {
                throw new SQLException(
                        "A row of " + row.getString(1) + " refers to a missing row of " + row.getString(3),
                        "23503",
                        SQLiteErrorCode.SQLITE_CONSTRAINT.code);
            }
        }
    }

    private static void execute(Connection connection, String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(statements);
        }
    }

    private static String read(String name) {
        try (InputStream in = ReferenceSchema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
