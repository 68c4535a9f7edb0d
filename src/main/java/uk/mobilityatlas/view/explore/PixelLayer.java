package uk.mobilityatlas.view.explore;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/** One layer of the map: pixels that came from the painter, shown without being copied again. */
final class PixelLayer extends ImageView {
    private @Nullable PixelBuffer<IntBuffer> buffer;

    PixelLayer() {
        setManaged(false);
        setMouseTransparent(true);
        setSmooth(true);
    }

    void show(int[] pixels, int width, int height, double scale) {
        PixelBuffer<IntBuffer> held = buffer;
        if (held == null || held.getWidth() != width || held.getHeight() != height) {
            held = new PixelBuffer<>(
                    width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance());
            buffer = held;
            setImage(new WritableImage(held));
        }
        // what is seen already is not drawn again
        if (!held.getBuffer().equals(IntBuffer.wrap(pixels))) {
            held.updateBuffer(b -> {
                b.getBuffer().clear();
                b.getBuffer().put(pixels);
                b.getBuffer().clear();
                return null;
            });
        }
        setFitWidth(width / scale);
        setFitHeight(height / scale);
        setTranslateX(0);
        setTranslateY(0);
        setScaleX(1);
        setScaleY(1);
    }

    /** Shows the picture so many times larger and moved, until it is painted anew. */
    void transform(double times, double x, double y) {
        setScaleX(times);
        setScaleY(times);
        // a node is scaled about its middle, the move is that of its upper left corner
        setTranslateX(x + getFitWidth() * (times - 1) / 2);
        setTranslateY(y + getFitHeight() * (times - 1) / 2);
    }
}
