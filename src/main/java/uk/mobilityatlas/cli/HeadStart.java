package uk.mobilityatlas.cli;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Geometries;
import uk.mobilityatlas.export.DeckFile;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.stats.RankIntervals;
import uk.mobilityatlas.store.ReferenceDatabase;

/**
 * Gets ready what a map will need while the figures are being read. Drawing one map is so short that starting the
 * painter takes longer than painting.
 */
final class HeadStart {
    private HeadStart() {}

    /** Loads the painter and the typeface by drawing a little of each. */
    static void painting() {
        CompletableFuture.runAsync(Painting::warm);
    }

    /** Starts the database's driver. */
    static void driver(Path home) {
        CompletableFuture.runAsync(() -> ReferenceDatabase.warmUp(home));
    }

    /** Loads what a story's file is written with, and draws the numbers that ranks are simulated from. */
    static void pack(String... words) {
        if (words.length > 0 && words[0].equals("pack")) {
            Stream.of(words)
                    .filter(word -> word.endsWith(".pptx"))
                    .forEach(word -> CompletableFuture.runAsync(DeckFile::getReady));
            CompletableFuture.runAsync(RankIntervals::getReady);
        }
    }

    /** Decodes the outlines of a level and of the nations around it; whoever asks for them next waits for the rest. */
    static void outlines(Geometries geometries, Geography level) {
        CompletableFuture.runAsync(() -> {
            geometries.boundaries(level);
            geometries.boundaries(Geography.NATION);
        });
    }
}
