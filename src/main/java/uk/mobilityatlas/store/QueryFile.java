package uk.mobilityatlas.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.sqlite.SQLiteConfig;
import uk.mobilityatlas.comparison.Comparison;

/**
 * The file for those who ask SQL: a copy of the reference database under a name that a person can guess, with the verdicts
 * beside England added. The application itself never reads it, so whoever opens or changes it harms nothing. It is made anew
 * when the figures, the tables or the rules of the verdicts are no longer those that it was made of.
 */
public final class QueryFile {
    /** The file's name in the user's data folder. */
    public static final String NAME = "mobility-atlas.db";

    private QueryFile() {}

    /**
     * The file, made where it is missing, damaged or of another day.
     *
     * @param rules what tells the rules of the verdicts from others
     * @param verdicts asked only when the file is made: every area of a level beside England, each indicator and level once
     * @throws StoreException with a sentence for the user where it cannot be written
     */
    public static Path in(
            Path home, ReferenceDatabase database, String rules, Supplier<Iterable<Comparison>> verdicts) {
        Path file = home.resolve(NAME);
        try {
            Path from = database.file().filter(f -> home.equals(f.getParent())).orElse(null);
            if (from == null) {
                throw new IOException("the reference database itself has no place in " + home);
            }
            int key = key(from, rules);
            return isSound(file, key) ? file : make(file, from, key, verdicts.get());
        } catch (SQLException | IOException e) {
            throw new StoreException(
                    NAME + " cannot be written in " + home
                            + "; close it in other programs, or name another folder with " + DataFolder.VARIABLE + ".",
                    e);
        }
    }

    /** The reference file's name says which schema and pack it is of, and then which bytes, which may differ for the same. */
    private static int key(Path from, String rules) {
        CRC32 sum = new CRC32();
        String name = from.getFileName().toString();
        sum.update((name.substring(0, name.lastIndexOf('-')) + rules + ReferenceSchema.QUERY_TABLES)
                .getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }

    private static boolean isSound(Path file, int key) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        try (Connection connection = config.createConnection("jdbc:sqlite:" + file.toUri() + "?mode=ro");
                Statement statement = connection.createStatement()) {
            return number(statement, "PRAGMA user_version") == key
                    && text(statement, "PRAGMA quick_check").equals("ok");
        } catch (SQLException e) {
            return false;
        }
    }

    private static int number(Statement statement, String question) throws SQLException {
        try (ResultSet row = statement.executeQuery(question)) {
            return row.getInt(1);
        }
    }

    private static String text(Statement statement, String question) throws SQLException {
        try (ResultSet row = statement.executeQuery(question)) {
            return row.getString(1);
        }
    }

    /** It grows under a name of its own and takes its place when it is whole. */
    private static Path make(Path file, Path from, int key, Iterable<Comparison> verdicts)
            throws SQLException, IOException {
        Path part = Files.createTempFile(file.getParent(), "mobility-atlas-", ".part");
        try {
            Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING);
            try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + part.toUri())) {
                connection.setAutoCommit(false);
                ReferenceSchema.createQueryTables(connection);
                VerdictWriter.write(verdicts, connection);
                Readme.addVerdicts(connection);
                try (Statement statement = connection.createStatement()) {
                    statement.executeUpdate("PRAGMA user_version = " + key);
                }
                connection.commit();
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
