package uk.mobilityatlas.store.workspace;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * The tables of a workspace as a row of migrations, each of which sets the file's {@code user_version}.
 *
 * @param version the last migration's number
 * @param folders where the migrations stand on the class path
 */
record WorkspaceSchema(int version, List<String> folders) {
    /** "MATW": says in a file's header whose it is. */
    static final int APPLICATION = 0x4D415457;

    static final WorkspaceSchema CURRENT =
            new WorkspaceSchema(3, List.of("classpath:uk/mobilityatlas/store/workspace/migrations"));

    /**
     * Brings a file to this version, each migration in a transaction of its own.
     *
     * @param mostPages how many pages the file may have, 0 for as many as it needs
     */
    void migrate(Path file, int mostPages) throws SQLException {
        Migrations.run(this, file, mostPages);
    }
}
