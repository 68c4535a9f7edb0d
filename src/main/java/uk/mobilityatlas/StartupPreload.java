package uk.mobilityatlas;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Geometries;
import uk.mobilityatlas.comparison.FirstSelection;
import uk.mobilityatlas.desk.memory.PictureMemory;
import uk.mobilityatlas.desk.memory.SavedPicture;
import uk.mobilityatlas.desk.memory.WindowMemory;
import uk.mobilityatlas.desk.memory.WindowState;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.ingest.PackReader;
import uk.mobilityatlas.store.AreaReader;
import uk.mobilityatlas.store.BuildProgress;
import uk.mobilityatlas.store.CatalogueReader;
import uk.mobilityatlas.store.ReferenceDatabase;
import uk.mobilityatlas.store.StoredGeometries;
import uk.mobilityatlas.view.explore.ExploreView;

/**
 * What is got ready while the toolkit starts: the picture that was seen last, the atlas opened, its first figures read, the
 * outlines decoded, the painter's classes loaded.
 */
final class StartupPreload {
    private final Function<BuildProgress, ReferenceDatabase> database;
    private final Executor workers;
    private final CompletableFuture<Optional<WindowState>> recalled;
    private final CompletableFuture<Optional<SavedPicture>> picture;
    private volatile BuildProgress listening = BuildProgress.NONE;
    private CompletableFuture<StartupState> startup;

    /** @param database opens the database, and says how far it is where it must be made first */
    StartupPreload(
            Function<BuildProgress, ReferenceDatabase> database,
            WindowMemory memory,
            PictureMemory pictures,
            Executor workers) {
        this.database = database;
        this.workers = workers;
        CompletableFuture<ReferenceDatabase> opened = open();
        recalled = CompletableFuture.supplyAsync(memory::recall, workers);
        picture = recalled.thenApply(before -> picture(pictures, before)).exceptionally(damaged -> Optional.empty());
        CompletableFuture.runAsync(Painting::warm, workers);
        startup = begin(opened);
    }

    private CompletableFuture<ReferenceDatabase> open() {
        return CompletableFuture.supplyAsync(() -> database.apply((doing, part) -> listening.at(doing, part)), workers);
    }

    private CompletableFuture<StartupState> begin(CompletableFuture<ReferenceDatabase> database) {
        CompletableFuture<Catalogue> catalogue =
                database.thenApplyAsync(opened -> new CatalogueReader(opened).read(), workers);
        CompletableFuture<Areas> areas = database.thenApplyAsync(opened -> new AreaReader(opened).read(), workers);
        CompletableFuture<Geometries> geometries = database.thenApply(StoredGeometries::new);
        geometries.thenAcceptBothAsync(recalled, StartupPreload::decode, workers);
        return CompletableFuture.allOf(catalogue, areas, recalled)
                .thenApplyAsync(
                        read -> StartupState.of(
                                AtlasServices.of(database.join(), catalogue.join(), areas.join(), geometries.join()),
                                recalled.join()),
                        workers);
    }

    private static Optional<SavedPicture> picture(PictureMemory pictures, Optional<WindowState> before) {
        return before.flatMap(state -> ExploreView.firstPicture(
                        state, PackReader.embedded().version().fingerprint()))
                .flatMap(pictures::recall);
    }

    private static void decode(Geometries geometries, Optional<WindowState> before) {
        geometries.boundaries(before.map(state -> state.selection().geography()).orElse(FirstSelection.LEVEL));
        geometries.boundaries(Geography.NATION);
    }

    /** Where the window was, if anything is remembered. */
    Optional<WindowState> recalled() {
        return recalled.join();
    }

    /** The map as it was last seen, where that is what the window begins with. */
    Optional<SavedPicture> picture() {
        return picture.join();
    }

    /**
     * Hands over what the window begins with, or what went wrong; asked again after that, makes a new attempt.
     *
     * @param window where the answer is given: the window's thread
     * @param progress hears how far a database is that must be made first
     */
    void then(Executor window, BuildProgress progress, Consumer<StartupState> done, Consumer<Throwable> failed) {
        listening = progress;
        if (startup.isCompletedExceptionally()) {
            startup = begin(open());
        }
        startup.whenComplete((answer, failure) -> window.execute(() -> {
            if (failure == null) {
                done.accept(answer);
            } else {
                failed.accept(
                        failure instanceof CompletionException e && e.getCause() != null ? e.getCause() : failure);
            }
        }));
    }
}
