package uk.mobilityatlas;

import java.awt.Color;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** How much of the way around a control is drawn in the colour of focus; called on the window's thread. */
public final class FocusSeen {
    /** What is ringed on this much of its width and of its height is seen to have the keyboard. */
    public static final double ENOUGH = 0.6;

    private static final int AROUND = 6;
    private static final int NEAR = 24;

    private FocusSeen() {}

    /** The lesser share of its columns and of its rows in which the colour is found, 0 to 1. */
    public static double share(Node control, Color focus) {
        Node shown = line(control);
        Scene scene = shown.getScene();
        Bounds box = shown.localToScene(shown.getLayoutBounds());
        int left = (int) Math.floor(Math.max(0, box.getMinX() - AROUND));
        int top = (int) Math.floor(Math.max(0, box.getMinY() - AROUND));
        int width = (int) Math.ceil(Math.min(scene.getWidth(), box.getMaxX() + AROUND)) - left;
        int height = (int) Math.ceil(Math.min(scene.getHeight(), box.getMaxY() + AROUND)) - top;
        if (width <= 0 || height <= 0) {
            return 0;
        }
        int[] pixels = pixels(scene, new Rectangle2D(left, top, width, height));
        long columns = IntStream.range(0, width)
                .filter(x -> IntStream.range(0, height).anyMatch(y -> near(pixels[y * width + x], focus)))
                .count();
        long rows = IntStream.range(0, height)
                .filter(y -> IntStream.range(0, width).anyMatch(x -> near(pixels[y * width + x], focus)))
                .count();
        return Math.min((double) columns / width, (double) rows / height);
    }

    /** Of a table the line that the keyboard is on. */
    private static Node line(Node control) {
        if (!(control instanceof TableView<?> table)) {
            return control;
        }
        int at = table.getFocusModel().getFocusedIndex();
        return table.lookupAll(".table-row-cell").stream()
                .filter(row -> row instanceof IndexedCell<?> cell && cell.getIndex() == at && row.isVisible())
                .findFirst()
                .orElse(control);
    }

    private static int[] pixels(Scene scene, Rectangle2D part) {
        SnapshotParameters view = new SnapshotParameters();
        view.setViewport(part);
        WritableImage image = scene.getRoot().snapshot(view, null);
        int width = (int) part.getWidth();
        int[] pixels = new int[width * (int) part.getHeight()];
        image.getPixelReader()
                .getPixels(0, 0, width, (int) part.getHeight(), PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private static boolean near(int pixel, Color colour) {
        Color seen = new Color(pixel);
        return Math.abs(seen.getRed() - colour.getRed()) < NEAR
                && Math.abs(seen.getGreen() - colour.getGreen()) < NEAR
                && Math.abs(seen.getBlue() - colour.getBlue()) < NEAR;
    }
}
