package uk.mobilityatlas.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Size;

/** Writes a picture to a file: PNG, SVG or PDF, by the ending of its name. */
public final class PictureFile {
    /** The largest factor that a PNG may be enlarged by. */
    public static final double MOST_SCALE = 4;

    private static final int LARGE = 500_000;
    private static final int BANDS = 3;

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
            case PDF -> PdfPicture.write(List.of(picture), size, out);
        }
    }

    /** Writes pictures as one PDF, each on pages of its own. */
    public static void writePages(List<Graphic> pictures, Size size, OutputStream out) throws IOException {
        PdfPicture.write(pictures, size, out);
    }

    /** The same into a file. */
    public static void writePages(List<Graphic> pictures, Size size, Path file) {
        SafeFile.write(file, out -> writePages(pictures, size, out));
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
        bands(image).parallel().forEach(rows -> paint(picture, size, scale, image, rows));
        return image;
    }

    /** Bands of rows that are painted at the same time; only one where the picture is too small for that to be worth it. */
    private static Stream<Rectangle> bands(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int count = width * height < LARGE ? 1 : BANDS;
        return IntStream.range(0, count)
                .mapToObj(i ->
                        new Rectangle(0, height * i / count, width, height * (i + 1) / count - height * i / count));
    }

    /** On an image of its own over the same pixels, so that no clip is in the way of the picture's own. */
    private static void paint(Graphic picture, Size size, double scale, BufferedImage image, Rectangle rows) {
        Graphics2D g =
                image.getSubimage(rows.x, rows.y, rows.width, rows.height).createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, rows.width, rows.height);
        g.translate(0, -rows.y);
        g.scale(scale, scale);
        picture.paint(g, size);
        g.dispose();
    }
}
