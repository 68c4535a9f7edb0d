package uk.mobilityatlas.export;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import uk.mobilityatlas.deck.SlideBlock;
import uk.mobilityatlas.graphic.GroupDots;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Rug;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Strip;

/** A picture that PowerPoint has no drawing of its own for, as pixels fine enough for a wall, with its words beside it. */
final class PptxImage {
    private static final double PIXELS = 1.5;

    private PptxImage() {}

    /** Whether a table of its figures would show nothing of what it shows: many areas at once, or verdicts. */
    static boolean suits(SlideBlock.Picture picture) {
        Object graphic = picture.part().graphic();
        return graphic instanceof Strip || graphic instanceof Rug || graphic instanceof GroupDots;
    }

    static void draw(XMLSlideShow show, XSLFSlide slide, SlideBlock.Picture picture) throws IOException {
        Rectangle2D box = picture.box();
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(box.getWidth() * PIXELS),
                (int) Math.ceil(box.getHeight() * PIXELS),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Palette.LIGHT.paper());
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(PIXELS, PIXELS);
        picture.form().paint(g, new Size(box.getWidth(), box.getHeight()));
        g.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PngPicture.write(image, bytes);
        XSLFPictureShape shape = slide.createPicture(show.addPicture(bytes.toByteArray(), PictureData.PictureType.PNG));
        shape.setAnchor(PptxShapes.points(box));
        PptxShapes.name(shape, "Picture", picture.part().graphic().summary());
    }
}
