package uk.mobilityatlas;

import java.nio.file.Path;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geometries;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.ingest.PackReader;
import uk.mobilityatlas.observation.LibraryContents;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.observation.RememberedObservations;
import uk.mobilityatlas.store.AreaReader;
import uk.mobilityatlas.store.BuildProgress;
import uk.mobilityatlas.store.CatalogueReader;
import uk.mobilityatlas.store.ReferenceDatabase;
import uk.mobilityatlas.store.StoredGeometries;
import uk.mobilityatlas.store.StoredNeighbours;
import uk.mobilityatlas.store.StoredObservations;

/** The real pack in its database, made once for all tests; it stands in {@code target/atlas-home}. */
public final class RealAtlas {
    /** The folder to name as MOBILITY_ATLAS_HOME. */
    public static final Path HOME = Path.of("target", "atlas-home").toAbsolutePath();

    private RealAtlas() {}

    public static ReferenceDatabase database() {
        return Opened.DATABASE;
    }

    public static Catalogue catalogue() {
        return Opened.CATALOGUE;
    }

    public static Areas areas() {
        return Opened.AREAS;
    }

    public static Observations observations() {
        return Opened.OBSERVATIONS;
    }

    public static Geometries geometries() {
        return Opened.GEOMETRIES;
    }

    public static Neighbours neighbours() {
        return Opened.NEIGHBOURS;
    }

    /** Answers that call the pack another version. */
    public static Answers answers(PackVersion version) {
        return new Answers(new LibraryContents(catalogue(), areas(), neighbours(), observations(), version));
    }

    public static LibraryContents contents() {
        return Opened.CONTENTS;
    }

    /** Answers that keep what was read for one test before, as a window does. */
    public static Answers answers() {
        return Opened.ANSWERS;
    }

    public static java.util.List<uk.mobilityatlas.area.OpportunityArea> opportunityAreas() {
        return new AreaReader(database()).opportunityAreas();
    }

    public static PackVersion version() {
        return new CatalogueReader(database()).version();
    }

    /** Opened when it is first asked for. */
    private static final class Opened {
        private static final ReferenceDatabase DATABASE =
                ReferenceDatabase.open(HOME, PackReader.embedded(), BuildProgress.NONE);
        private static final Catalogue CATALOGUE = new CatalogueReader(DATABASE).read();
        private static final Areas AREAS = new AreaReader(DATABASE).read();
        private static final Observations OBSERVATIONS =
                new RememberedObservations(new StoredObservations(DATABASE, AREAS));
        private static final Geometries GEOMETRIES = new StoredGeometries(DATABASE);
        private static final Neighbours NEIGHBOURS = new StoredNeighbours(DATABASE, AREAS);
        private static final LibraryContents CONTENTS = new LibraryContents(
                CATALOGUE, AREAS, NEIGHBOURS, OBSERVATIONS, new CatalogueReader(DATABASE).version());
        private static final Answers ANSWERS = new Answers(CONTENTS);
    }
}
