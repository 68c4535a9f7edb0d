package uk.mobilityatlas.store.workspace;

import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The only class that knows Flyway, so that a workspace which needs no migration is opened without loading it. */
final class Migrations {
    private Migrations() {}

    static void run(WorkspaceSchema schema, Path file, int mostPages) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        if (mostPages > 0) {
            config.setMaxPageCount(mostPages);
        }
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file.toUri());
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .locations(schema.folders().toArray(String[]::new))
                    .failOnMissingLocations(true)
                    .table("migration")
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new SQLException(e.getMessage(), e);
        }
    }
}
