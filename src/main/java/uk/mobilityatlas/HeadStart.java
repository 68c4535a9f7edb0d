package uk.mobilityatlas;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.desk.WindowMemory;
import uk.mobilityatlas.desk.WindowState;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.store.Progress;

/** What is got ready while the toolkit starts: the atlas opened, the outlines decoded, the painter's classes loaded. */
final class HeadStart {
    private final Path home;
    private final Executor workers;
    private final CompletableFuture<Optional<WindowState>> recalled;
    private volatile Progress listening = Progress.NONE;
    private @Nullable CompletableFuture<Opening> opening;

    HeadStart(Path home, WindowMemory memory, Executor workers) {
        this.home = home;
        this.workers = workers;
        opening = begin();
        recalled = CompletableFuture.supplyAsync(memory::recall, workers);
        CompletableFuture.runAsync(Painting::warm, workers);
    }

    private CompletableFuture<Opening> begin() {
        CompletableFuture<Opening> begun = CompletableFuture.supplyAsync(
                () -> Opening.of(home, (doing, part) -> listening.at(doing, part)), workers);
        begun.thenAcceptAsync(
                opened -> {
                    opened.geometries().boundaries(FirstSelection.get().geography());
                    opened.geometries().boundaries(Geography.NATION);
                },
                workers);
        return begun;
    }

    /** The atlas: the one being opened, or where that failed the one of a new attempt; not on the window's thread. */
    synchronized Opening opening(Progress progress) {
        listening = progress;
        CompletableFuture<Opening> begun = opening == null ? begin() : opening;
        opening = begun;
        try {
            return begun.join();
        } catch (CompletionException failed) {
            opening = null;
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** Where the window was, if anything is remembered. */
    Optional<WindowState> recalled() {
        return recalled.join();
    }
}
