package uk.mobilityatlas.cli;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.area.Geometries;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.store.ReferenceDatabase;

/**
 * Gets ready what a map will need while the figures are being read. Drawing one map is so short that starting the
 * painter takes longer than painting.
 */
final class HeadStart {
    private HeadStart() {}

    /** Loads the painter and the typeface by drawing a little of each. */
    static void painting() {
        CompletableFuture.runAsync(() -> {
            BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
            Graphics2D g = image.createGraphics();
            Lettering.hints(g);
            g.fill(new Ellipse2D.Double(1.5, 1.5, 40, 40));
            g.draw(new Ellipse2D.Double(1.5, 1.5, 40, 40));
            for (Typeface cut : new Typeface[] {Typeface.REGULAR, Typeface.SEMIBOLD}) {
                Lettering.draw(g, "a", 10, 20, cut.at(13), Color.BLACK);
            }
            g.dispose();
        });
    }

    /** Starts the database's driver. */
    static void driver(Path home) {
        CompletableFuture.runAsync(() -> ReferenceDatabase.warmUp(home));
    }

    /** Decodes the outlines of a level and of the nations around it; whoever asks for them next waits for the rest. */
    static void outlines(Geometries geometries, Geography level) {
        CompletableFuture.runAsync(() -> {
            geometries.boundaries(level);
            geometries.boundaries(Geography.NATION);
        });
    }
}
