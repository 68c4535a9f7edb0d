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

/** What is got ready while the toolkit starts: the atlas opened, its first figures read, the outlines decoded, the painter's classes loaded. */
final class HeadStart {
    private final Path home;
    private final Executor workers;
    private final CompletableFuture<Optional<WindowState>> recalled;
    private volatile Progress listening = Progress.NONE;
    private @Nullable CompletableFuture<Beginning> beginning;

    HeadStart(Path home, WindowMemory memory, Executor workers) {
        this.home = home;
        this.workers = workers;
        recalled = CompletableFuture.supplyAsync(memory::recall, workers);
        beginning = begin();
        CompletableFuture.runAsync(Painting::warm, workers);
    }

    private CompletableFuture<Beginning> begin() {
        CompletableFuture<Opening> opening = CompletableFuture.supplyAsync(
                () -> Opening.of(home, (doing, part) -> listening.at(doing, part)), workers);
        opening.thenAcceptAsync(
                opened -> {
                    opened.geometries().boundaries(FirstSelection.get().geography());
                    opened.geometries().boundaries(Geography.NATION);
                },
                workers);
        return opening.thenCombineAsync(recalled, Beginning::of, workers);
    }

    /** What the window begins with, if that is already there. */
    synchronized Optional<Beginning> ready() {
        CompletableFuture<Beginning> begun = beginning;
        return begun == null || !begun.isDone() || begun.isCompletedExceptionally()
                ? Optional.empty()
                : Optional.of(begun.join());
    }

    /** What the window begins with, or where that failed what a new attempt gives; not on the window's thread. */
    synchronized Beginning beginning(Progress progress) {
        listening = progress;
        CompletableFuture<Beginning> begun = beginning == null ? begin() : beginning;
        beginning = begun;
        try {
            return begun.join();
        } catch (CompletionException failed) {
            beginning = null;
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** Where the window was, if anything is remembered. */
    Optional<WindowState> recalled() {
        return recalled.join();
    }
}
