package uk.mobilityatlas;

import java.util.List;
import java.util.Optional;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geometries;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.area.OpportunityArea;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.observation.LibraryContents;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.store.AreaReader;
import uk.mobilityatlas.store.CatalogueReader;
import uk.mobilityatlas.store.ReferenceDatabase;
import uk.mobilityatlas.store.StoredNeighbours;
import uk.mobilityatlas.store.StoredObservations;

/** The reference database opened, and the questions that views may ask of it. */
record AtlasServices(
        ReferenceDatabase database,
        Catalogue catalogue,
        PackVersion version,
        Areas areas,
        List<OpportunityArea> opportunityAreas,
        Neighbours neighbours,
        Observations observations,
        Geometries geometries) {
    /** Opens the readers of figures, which need the areas; not on the window's thread. */
    static AtlasServices of(ReferenceDatabase database, Catalogue catalogue, Areas areas, Geometries geometries) {
        return new AtlasServices(
                database,
                catalogue,
                new CatalogueReader(database).version(),
                areas,
                new AreaReader(database).opportunityAreas(),
                new StoredNeighbours(database, areas),
                new StoredObservations(database, areas),
                geometries);
    }

    /** Answers to what is asked of the figures, with nothing kept yet. */
    Answers answers() {
        return new Answers(new LibraryContents(catalogue, areas, neighbours, observations, version));
    }

    /** What the user should know about where the data is kept. */
    Optional<String> notice() {
        return database.notice();
    }
}
