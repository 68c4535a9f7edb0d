package uk.mobilityatlas.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geometries;
import uk.mobilityatlas.area.Neighbours;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.Comparison;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.ingest.PackReader;
import uk.mobilityatlas.observation.LibraryContents;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.store.CatalogueReader;
import uk.mobilityatlas.store.QueryFile;
import uk.mobilityatlas.store.ReferenceDatabase;
import uk.mobilityatlas.store.StoredGeometries;
import uk.mobilityatlas.store.StoredNeighbours;
import uk.mobilityatlas.store.StoredObservations;

/** The workbench on the reference database, which is made at the first use. */
final class DatabaseWorkbench implements Workbench, AutoCloseable {
    private final Path home;
    private final CommandOutput paper;
    private @Nullable ReferenceDatabase database;
    private @Nullable Supplier<Areas> areas;
    private @Nullable Geometries geometries;
    private @Nullable Answers answers;

    DatabaseWorkbench(Path home, CommandOutput paper) {
        this.home = home;
        this.paper = paper;
    }

    private ReferenceDatabase database() {
        ReferenceDatabase opened = database;
        if (opened == null) {
            opened = ReferenceDatabase.open(home, PackReader.embedded(), new FirstRunNote(paper));
            opened.notice().ifPresent(paper::note);
            database = opened;
            areas = MapPreload.areas(opened);
        }
        return opened;
    }

    @Override
    public Catalogue catalogue() {
        return answers().catalogue();
    }

    @Override
    public Areas areas() {
        database();
        return Objects.requireNonNull(areas).get();
    }

    @Override
    public Observations observations() {
        return answers().observations();
    }

    @Override
    public Geometries geometries() {
        Geometries opened = geometries;
        if (opened == null) {
            opened = new StoredGeometries(database());
            geometries = opened;
        }
        return opened;
    }

    @Override
    public Neighbours neighbours() {
        return new StoredNeighbours(database(), areas());
    }

    @Override
    public Answers answers() {
        Answers made = answers;
        if (made == null) {
            made = new Answers(new LibraryContents(
                    new CatalogueReader(database()).read(),
                    areas(),
                    neighbours(),
                    new StoredObservations(database(), this::areas),
                    version()));
            answers = made;
        }
        return made;
    }

    @Override
    public PackVersion version() {
        return new CatalogueReader(database()).version();
    }

    @Override
    public Path queryFile(String rules, Supplier<Iterable<Comparison>> verdicts) {
        return QueryFile.in(home, database(), rules, verdicts);
    }

    @Override
    public void close() {
        ReferenceDatabase opened = database;
        if (opened != null) {
            opened.close();
        }
    }
}
