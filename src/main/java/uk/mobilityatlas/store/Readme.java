package uk.mobilityatlas.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.indicator.PackVersion;

/** The table that tells whoever opens a database with another program what stands in it. */
final class Readme {
    private static final Texts TEXTS = Texts.beside(Readme.class);

    /** What is told of the file as a whole. */
    private static final List<String> FILE =
            List.of("file", "data", "licence", "missing", "levels", "private", "verdicts");

    /** What is told of one view each. */
    private static final List<String> VIEWS = List.of("figure", "area", "indicator");

    private Readme() {}

    static void write(PackVersion version, Connection connection) throws SQLException {
        try (Insert insert = new Insert(connection, "readme", "position", "name", "kind", "about")) {
            int position = 0;
            for (String subject : FILE) {
                insert.row(++position, subject, "note", TEXTS.of("readme." + subject, version.label()));
            }
            for (String view : VIEWS) {
                insert.row(++position, view, "view", TEXTS.of("readme." + view));
            }
        }
    }

    /** In place of the word on where the verdicts are, what they are. */
    static void addVerdicts(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM readme WHERE name = 'verdicts'");
        }
        try (Insert insert = new Insert(connection, "readme", "position", "name", "kind", "about")) {
            insert.row(FILE.size() + VIEWS.size() + 1, "verdict_england", "view", TEXTS.of("readme.verdict_england"));
        }
    }
}
