package uk.mobilityatlas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import uk.mobilityatlas.desk.Progress;
import uk.mobilityatlas.desk.picture.PagePrinter;
import uk.mobilityatlas.export.PdfPrinter;

/** Pages on the printers of this computer, for the window: first made as a PDF, then printed. */
final class PdfPagePrinter implements PagePrinter {
    /** What making the pages takes of the time. */
    private static final double MAKING = 0.5;

    private final PdfPrinter printer;

    PdfPagePrinter(PdfPrinter printer) {
        this.printer = printer;
    }

    @Override
    public Outcome print(String title, Pages pages, Progress progress) throws IOException {
        if (!printer.isReady()) {
            return Outcome.NO_PRINTER;
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pages.writeTo(pdf, part -> reached(progress, MAKING * part));
        // from here on the dialog waits for an answer
        reached(progress, -1);
        boolean printed =
                printer.print(title, pdf.toByteArray(), part -> reached(progress, MAKING + (1 - MAKING) * part));
        return printed ? Outcome.PRINTED : Outcome.LEFT;
    }

    private static void reached(Progress progress, double part) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        progress.reached(part);
    }
}
