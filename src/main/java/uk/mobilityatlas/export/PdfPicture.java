package uk.mobilityatlas.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Size;

/** Pictures as PDF, each on as many pages as it fills: vectors, and text in the embedded typeface. */
final class PdfPicture {
    /** A pixel at 100% is a 96th of an inch, a point a 72nd. */
    private static final float POINTS = 0.75f;

    private PdfPicture() {}

    /** @param pictures one after another; the first gives the document its title */
    static void write(List<Graphic> pictures, Size size, OutputStream out) throws IOException {
        Graphic picture = pictures.get(0);
        try (PDDocument document = new PDDocument()) {
            float width = (float) size.width();
            float height = (float) size.height();
            PdfFonts fonts = new PdfFonts(document);
            for (Graphic part :
                    pictures.stream().flatMap(p -> p.pages(size).stream()).toList()) {
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
