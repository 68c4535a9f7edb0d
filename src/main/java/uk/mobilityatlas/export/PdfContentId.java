package uk.mobilityatlas.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** Gives a PDF its id from what stands on its pages, where the library takes the hour, so that the same pages give the same bytes. */
final class PdfContentId {
    private PdfContentId() {}

    static void give(PDDocument document) throws IOException {
        CRC32 sum = new CRC32();
        for (PDPage page : document.getPages()) {
            if (page.getCOSObject().getDictionaryObject(COSName.CONTENTS) instanceof COSStream content) {
                add(content, sum);
            }
            PDResources drawn = page.getResources();
            for (COSName name : drawn.getXObjectNames()) {
                add(drawn.getXObject(name).getCOSObject(), sum);
            }
        }
        document.setDocumentId(sum.getValue());
    }

    private static void add(COSStream stream, CRC32 sum) throws IOException {
        try (InputStream in = new CheckedInputStream(stream.createRawInputStream(), sum)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }
}
