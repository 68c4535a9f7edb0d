package uk.mobilityatlas.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Size;

/** A picture as PDF, on as many pages as it fills: vectors, and text in the embedded typeface. */
final class PdfPicture {
    /** A pixel at 100% is a 96th of an inch, a point a 72nd. */
    private static final float POINTS = 0.75f;

    private PdfPicture() {}

    static void write(Graphic picture, Size size, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            float width = (float) size.width();
            float height = (float) size.height();
            PdfFonts fonts = new PdfFonts(document);
            for (Graphic part : picture.pages(size)) {
                PDPage page = new PDPage(new PDRectangle(width * POINTS, height * POINTS));
                document.addPage(page);
                PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, width, height);
                g.setFontTextDrawer(fonts);
                part.paint(g, size);
                g.dispose();
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.transform(Matrix.getScaleInstance(POINTS, POINTS));
                    content.drawForm(g.getXFormObject());
                }
            }
            PDDocumentInformation about = document.getDocumentInformation();
            about.setTitle(picture.headline().isBlank() ? picture.summary() : picture.headline());
            about.setSubject(picture.summary());
            about.setCreator("Mobility Atlas");
            document.getDocumentCatalog().setLanguage("en-GB");
            PdfContentId.give(document);
            document.save(out);
        }
    }
}
