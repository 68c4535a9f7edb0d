package uk.mobilityatlas.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The {@code sqlite3} program: given the rows of a finished database as files, it makes the same database from them. */
final class SqliteShell {
    private static final String LIKE_OURS = "PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; "
            + "PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;\n";

    private final Path folder;

    private SqliteShell(Path folder) {
        this.folder = folder;
    }

    static boolean isInstalled() {
        try {
            return run("-version") == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    /**
     * Writes the rows of a database and the script that imports them. Tables without nulls and blobs go as CSV; so do
     * the figures, with 0 for null, because .import knows no null: as short in the file and quicker to read. The few
     * rows of the other tables go as INSERT statements.
     */
    static SqliteShell of(Path database, Path folder) throws IOException, SQLException, InterruptedException {
        StringBuilder export = new StringBuilder(".mode csv\n");
        StringBuilder imports = new StringBuilder(LIKE_OURS + "BEGIN;\n" + resource("reference.sql") + ".mode csv\n");
        StringBuilder inserts = new StringBuilder();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            for (String table : names(statement, "SELECT name FROM sqlite_schema WHERE type = 'table'")) {
                String columns = "SELECT name FROM pragma_table_info('" + table + "') ";
                boolean awkward = !names(
                                statement,
                                columns + "WHERE (\"notnull\" = 0 AND pk = 0 AND type <> 'REAL') OR type = 'BLOB'")
                        .isEmpty();
                if (awkward) {
                    inserts.append(".mode insert ")
                            .append(table)
                            .append("\nSELECT * FROM ")
                            .append(table)
                            .append(";\n");
                } else {
                    export.append(".once ")
                            .append(folder.resolve(table + ".csv"))
                            .append("\nSELECT ");
                    export.append(String.join(
                                    ", ",
                                    names(statement, columns).stream()
                                            .map(c -> "coalesce(" + c + ", 0)")
                                            .toList()))
                            .append(" FROM ")
                            .append(table)
                            .append(";\n");
                    imports.append(".import ")
                            .append(folder.resolve(table + ".csv"))
                            .append(" ")
                            .append(table)
                            .append("\n");
                }
            }
        }
        imports.append(".read ").append(folder.resolve("inserts.sql")).append("\n");
        imports.append(resource("reference-indexes.sql"))
                .append(resource("reference-views.sql"))
                .append("COMMIT;\n");
        export.append(".output ")
                .append(folder.resolve("inserts.sql"))
                .append("\n")
                .append(inserts);
        Path exportScript = Files.writeString(folder.resolve("export.sql"), export);
        Files.writeString(folder.resolve("import.sql"), imports);
        if (run(database.toString(), ".read " + exportScript) != 0) {
            throw new IOException("The rows could not be written as CSV.");
        }
        return new SqliteShell(folder);
    }

    /** Makes the database in a new file. */
    void importInto(Path file) throws IOException, InterruptedException {
        if (run("-bail", file.toString(), ".read " + folder.resolve("import.sql")) != 0) {
            throw new IOException("sqlite3 could not import the rows.");
        }
    }

    private static int run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("sqlite3"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static List<String> names(Statement statement, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                names.add(row.getString(1));
            }
        }
        return names;
    }

    private static String resource(String name) throws IOException {
        try (var in = ReferenceSchema.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
