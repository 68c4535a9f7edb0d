package uk.mobilityatlas.store;

import java.sql.Connection;
import java.sql.SQLException;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.observation.Pack;

/** Fills an empty database with a whole data pack, in one transaction. */
final class PackWriter {
    private final PackPreload pack;

    /** Begins to read at once, so that the database's driver can be started meanwhile. */
    PackWriter(Pack pack) {
        this.pack = new PackPreload(pack);
    }

    void write(Connection connection, BuildProgress progress) throws SQLException {
        connection.setAutoCommit(false);
        progress.at("Reading the data pack", 0);
        ReferenceSchema.createTables(connection);
        PackVersion version = pack.version();
        try (Insert insert = new Insert(connection, "pack", "date", "fingerprint")) {
            insert.row(version.date(), version.fingerprint());
        }
        CatalogueWriter.write(pack, connection);
        AreaNumbers areas = pack.areaNumbers();
        AreaWriter.write(pack, areas, connection);
        progress.at("Boundaries", 0.03);
        ShapeWriter.write(pack, areas, connection);
        try (ObservationWriter observations = new ObservationWriter(pack, areas, connection)) {
            observations.write(progress);
        }
        progress.at("Indexes", 0.95);
        ReferenceSchema.createIndexes(connection);
        ReferenceSchema.createViews(connection);
        Readme.write(version, connection);
        // Keys are looked at once for all rows, which takes a third of the time of looking at each row.
        ReferenceSchema.checkKeys(connection);
        connection.commit();
        connection.setAutoCommit(true);
    }
}
