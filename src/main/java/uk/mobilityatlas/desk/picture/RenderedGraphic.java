package uk.mobilityatlas.desk.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Size;

/** A graphic painted to pixels away from the window's thread, with what can be pointed at on it. */
public record RenderedGraphic(Image image, List<GraphicMark> marks) {
    public RenderedGraphic {
        marks = List.copyOf(marks);
    }

    /**
     * Paints a graphic; not on the window's thread.
     *
     * @param size how large it stands on the screen
     * @param scale pixels for each unit of it
     */
    public static RenderedGraphic of(Graphic graphic, Size size, double scale) {
        return new RenderedGraphic(image(graphic, size, scale), graphic.marks(size));
    }

    /**
     * The pixels as they leave the window, on white: a picture that knows how tall it must be is whole, with fewer pixels
     * where it would have too many.
     */
    static Image onPaper(Graphic graphic, PictureForm form) {
        Size size = form.size();
        Size whole = new Size(size.width(), Math.max(size.height(), graphic.height(size.width())));
        double scale = Math.min(form.scale(), Math.sqrt(PictureForm.MOST_PIXELS / (whole.width() * whole.height())));
        return image(graphic, whole, scale, Color.WHITE);
    }

    /** The pixels alone. */
    public static Image image(Graphic graphic, Size size, double scale) {
        return image(graphic, size, scale, null);
    }

    private static Image image(Graphic graphic, Size size, double scale, @Nullable Color paper) {
        int width = (int) Math.max(1, Math.round(size.width() * scale));
        int height = (int) Math.max(1, Math.round(size.height() * scale));
        BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = pixels.createGraphics();
        if (paper != null) {
            g.setColor(paper);
            g.fillRect(0, 0, width, height);
        }
        g.scale(width / size.width(), height / size.height());
        graphic.paint(g, size);
        g.dispose();
        int[] held = ((DataBufferInt) pixels.getRaster().getDataBuffer()).getData();
        return new WritableImage(
                new PixelBuffer<>(width, height, IntBuffer.wrap(held), PixelFormat.getIntArgbPreInstance()));
    }
}
