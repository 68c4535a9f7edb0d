package uk.mobilityatlas.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Graphics2D;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** One page of a tagged PDF: everything painted belongs to an element of the structure, or is decoration. */
final class TaggedPage implements AutoCloseable {
    private final PDDocument document;
    private final PDPage page;
    private final PdfFonts fonts;
    private final COSArray elements;
    private final PDPageContentStream content;

    TaggedPage(PDDocument document, PDPage page, PdfFonts fonts, COSArray elements) throws IOException {
        this.document = document;
        this.page = page;
        this.fonts = fonts;
        this.elements = elements;
        this.content = new PDPageContentStream(document, page);
    }

    PDPage page() {
        return page;
    }

    /** Paints what an element consists of; the origin is the upper left corner, the unit a point. */
    void paint(PDStructureElement element, Consumer<Graphics2D> painting) throws IOException {
        int id = elements.size();
        elements.add(element);
        element.setPage(page);
        element.appendKid(id);
        content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), id);
        draw(painting);
        content.endMarkedContent();
    }

    /** Paints what is there for the eye alone. */
    void decorate(Consumer<Graphics2D> painting) throws IOException {
        content.beginMarkedContent(COSName.getPDFName("Artifact"));
        draw(painting);
        content.endMarkedContent();
    }

    private void draw(Consumer<Graphics2D> painting) throws IOException {
        PdfBoxGraphics2D g = new PdfBoxGraphics2D(
                document, page.getMediaBox().getWidth(), page.getMediaBox().getHeight());
        g.setFontTextDrawer(fonts);
        painting.accept(g);
        g.dispose();
        content.drawForm(g.getXFormObject());
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
