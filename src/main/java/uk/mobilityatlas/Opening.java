package uk.mobilityatlas;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geometries;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.area.OpportunityArea;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.ingest.PackReader;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.store.AreaReader;
import uk.mobilityatlas.store.CatalogueReader;
import uk.mobilityatlas.store.Progress;
import uk.mobilityatlas.store.ReferenceDatabase;
import uk.mobilityatlas.store.StoredGeometries;
import uk.mobilityatlas.store.StoredNeighbours;
import uk.mobilityatlas.store.StoredObservations;

/** The reference database opened, and the questions that views may ask of it. */
record Opening(
        ReferenceDatabase database,
        Catalogue catalogue,
        PackVersion version,
        Areas areas,
        List<OpportunityArea> opportunityAreas,
        Neighbours neighbours,
        Observations observations,
        Geometries geometries) {
    /** Opens the database in the user's folder, and makes it first where need be; not on the window's thread. */
    static Opening of(Path home, Progress progress) {
        ReferenceDatabase database = ReferenceDatabase.open(home, PackReader.embedded(), progress);
        CatalogueReader catalogue = new CatalogueReader(database);
        AreaReader places = new AreaReader(database);
        Areas areas = places.read();
        return new Opening(
                database,
                catalogue.read(),
                catalogue.version(),
                areas,
                places.opportunityAreas(),
                new StoredNeighbours(database, areas),
                new StoredObservations(database, areas),
                new StoredGeometries(database));
    }

    /** What the user should know about where the data is kept. */
    Optional<String> notice() {
        return database.notice();
    }
}
