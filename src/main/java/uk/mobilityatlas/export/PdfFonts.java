package uk.mobilityatlas.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import uk.mobilityatlas.graphic.Typeface;

/** Text drawn in the bundled cuts, each embedded once and cut down to the letters used. */
final class PdfFonts extends PdfBoxGraphics2DFontTextDrawer {
    private final PDDocument document;
    private final Map<Typeface, PDType0Font> embedded = new EnumMap<>(Typeface.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    @Override
    protected PDFont mapFont(Font font, IFontTextDrawerEnv env) throws IOException, FontFormatException {
        Typeface cut = Typeface.of(font);
        PDType0Font known = embedded.get(cut);
        if (known == null) {
            try (InputStream in = cut.open()) {
                known = PDType0Font.load(document, in, true);
            }
            embedded.put(cut, known);
        }
        return known;
    }
}
