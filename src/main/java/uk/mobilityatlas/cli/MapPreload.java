package uk.mobilityatlas.cli;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Geometries;
import uk.mobilityatlas.export.DeckFile;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.picture.Maps;
import uk.mobilityatlas.store.AreaReader;
import uk.mobilityatlas.store.ReferenceDatabase;

/**
 * Gets ready what a map will need while the figures are being read. Drawing one map is so short that starting the
 * painter takes longer than painting.
 */
final class MapPreload {
    private MapPreload() {}

    /** Loads the painter and the typeface, and all that draws a map. */
    static void painting() {
        CompletableFuture.runAsync(Painting::warmLetters);
        CompletableFuture.runAsync(Painting::warm);
        CompletableFuture.runAsync(PainterWarmUp::draw);
    }

    /** Starts the database's driver. */
    static void driver(Path home) {
        CompletableFuture.runAsync(() -> ReferenceDatabase.warmUp(home));
    }

    /** Reads the areas, which almost every command needs, while it does something else first. */
    static Supplier<Areas> areas(ReferenceDatabase database) {
        return begun(() -> new AreaReader(database).readInPart());
    }

    /** Loads what a story's file is written with. */
    static void pack(String... words) {
        if (words.length > 0 && words[0].equals("pack")) {
            Stream.of(words)
                    .filter(word -> word.endsWith(".pptx"))
                    .forEach(word -> CompletableFuture.runAsync(DeckFile::getReady));
        }
    }

    /** Decodes the outlines of a level and of the nations around it, and makes the ground of a map of them. */
    static Runnable baseMap(Geometries geometries, Geography level, Maps maps) {
        return begun(() -> {
            geometries.boundaries(level);
            geometries.boundaries(Geography.NATION);
            return maps.baseMap(level);
        })::get;
    }

    private static <T> Supplier<T> begun(Supplier<T> work) {
        CompletableFuture<T> begun = CompletableFuture.supplyAsync(work);
        return () -> {
            try {
                return begun.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        };
    }
}
