package uk.mobilityatlas.store.workspace;

import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

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
            new WorkspaceSchema(1, List.of("classpath:uk/mobilityatlas/store/workspace/migrations"));

    /**
     * Brings a file to this version, each migration in a transaction of its own.
     *
     * @param mostPages how many pages the file may have, 0 for as many as it needs
     */
    void migrate(Path file, int mostPages) throws FlywayException {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        if (mostPages > 0) {
            config.setMaxPageCount(mostPages);
        }
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toUri());
        Flyway.configure(WorkspaceSchema.class.getClassLoader())
                .dataSource(source)
                .locations(folders.toArray(String[]::new))
                .failOnMissingLocations(true)
                .table("migration")
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
