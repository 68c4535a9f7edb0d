package uk.mobilityatlas.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Size;

/** Writes a picture to a file: PNG, SVG or PDF, by the ending of its name. */
public final class PictureFile {
    /** The largest factor that a PNG may be enlarged by. */
    public static final double MOST_SCALE = 4;

    private PictureFile() {}

    /**
     * Writes a picture.
     *
     * @param size in pixels at 100%
     * @param scale device pixels for each of them in a PNG, 1 to {@link #MOST_SCALE}; the other formats have no pixels
     */
    public static void write(Graphic picture, Size size, double scale, Path file) {
        PictureFormat format = PictureFormat.of(file)
                .orElseThrow(() -> new FileNotWrittenException(
                        "A picture's file name must end in .png, .svg or .pdf, not as " + file.getFileName() + ".",
                        null));
        SafeFile.write(file, out -> write(picture, size, scale, format, out));
    }

    /** Writes a picture in a format to a stream, which stays open. */
    public static void write(Graphic picture, Size size, double scale, PictureFormat format, OutputStream out)
            throws IOException {
        // a tall picture is drawn whole where there are no pages, and on several of them where there are
        Size whole = new Size(size.width(), Math.max(size.height(), picture.height(size.width())));
        switch (format) {
            case PNG -> PngPicture.write(image(picture, whole, scale), out);
            case SVG -> SvgPicture.write(picture, whole, out);
            case PDF -> PdfPicture.write(picture, size, out);
        }
    }

    /** The picture as pixels on white, for files and the clipboard. */
    public static BufferedImage image(Graphic picture, Size size, double scale) {
        if (!(scale >= 1 && scale <= MOST_SCALE)) {
            throw new FileNotWrittenException(
                    "A picture can be made 1 to 4 times as large, not " + scale + " times.", null);
        }
        BufferedImage image = new BufferedImage(
                (int) Math.round(size.width() * scale),
                (int) Math.round(size.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(scale, scale);
        picture.paint(g, size);
        g.dispose();
        return image;
    }
}
