package uk.mobilityatlas.export;

import java.awt.Graphics;
import java.awt.HeadlessException;
import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import javax.print.DocFlavor;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.DialogOwner;
import javax.print.attribute.standard.DialogTypeSelection;
import javax.print.attribute.standard.JobName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;
import org.jspecify.annotations.Nullable;

/**
 * Prints the very pages that a PDF file would have: asks in the system's dialog, and turns and fits each page to the paper
 * that was chosen. Not for the window's thread, which goes on meanwhile.
 */
public final class PdfPrinter {
    /** A quarter of an inch: pages have margins of their own, and few printers reach further. */
    private static final double EDGE = 18;

    private final Supplier<PrinterJob> jobs;
    private final BooleanSupplier printers;

    /** The printers of this computer. */
    public PdfPrinter() {
        this(
                PrinterJob::getPrinterJob,
                () -> PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null).length > 0);
    }

    PdfPrinter(Supplier<PrinterJob> jobs, BooleanSupplier printers) {
        this.jobs = jobs;
        this.printers = printers;
    }

    /** Whether a printer is set up; the system may take a moment to find out. */
    public boolean isReady() {
        return printers.getAsBoolean();
    }

    /**
     * Asks, and prints.
     *
     * @param reached told before each page how far the printing is, from 0 to 1; what it throws stops it
     * @return whether the pages went to the printer; false where the dialog was left
     * @throws PagesNotPrintedException whose message is a sentence for the user
     */
    public boolean print(String title, byte[] pdf, DoubleConsumer reached) {
        PrinterJob job = jobs.get();
        job.setJobName(title);
        PrintRequestAttributeSet asked = new HashPrintRequestAttributeSet();
        asked.add(new JobName(title, null));
        asked.add(DialogTypeSelection.NATIVE);
        asked.add(new DialogOwner());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (!job.printDialog(asked)) {
                return false;
            }
            Watched pages = new Watched(document, reached);
            job.setPageable(book(document, pages, job, asked));
            try {
                job.print(asked);
            } catch (PrinterAbortException e) {
                CancellationException stopped = pages.stopped;
                if (stopped != null) {
                    throw stopped;
                }
                throw e;
            }
            return true;
        } catch (PrinterException e) {
            throw new PagesNotPrintedException("The printer did not take the pages: " + reason(e), e);
        } catch (HeadlessException | IOException e) {
            throw new PagesNotPrintedException("The pages could not be made ready for a printer: " + reason(e), e);
        }
    }

    private static String reason(Exception e) {
        String reason = e.getMessage();
        return reason == null || reason.isBlank() ? "it gave no reason." : reason.replaceFirst("\\.$", "") + ".";
    }

    /** Every page on the paper that was chosen, turned as the page is. */
    private static Book book(PDDocument document, Printable pages, PrinterJob job, PrintRequestAttributeSet asked) {
        Paper paper = job.getPageFormat(asked).getPaper();
        paper.setImageableArea(EDGE, EDGE, paper.getWidth() - 2 * EDGE, paper.getHeight() - 2 * EDGE);
        Book book = new Book();
        document.getPages().forEach(page -> {
            PDRectangle box = page.getMediaBox();
            PageFormat format = new PageFormat();
            format.setPaper(paper);
            format.setOrientation(box.getWidth() > box.getHeight() ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
            book.append(pages, job.validatePage(format));
        });
        return book;
    }

    /** Pages that tell how far the printer has come. A page is asked for several times where it is printed in bands. */
    private static final class Watched implements Printable {
        private final PDFPrintable pages;
        private final int count;
        private final DoubleConsumer reached;
        private @Nullable CancellationException stopped;

        Watched(PDDocument document, DoubleConsumer reached) {
            this.pages = new PDFPrintable(document, Scaling.SCALE_TO_FIT);
            this.count = document.getNumberOfPages();
            this.reached = reached;
        }

        @Override
        public int print(Graphics graphics, PageFormat format, int page) throws PrinterException {
            try {
                reached.accept((double) page / count);
            } catch (CancellationException e) {
                stopped = e;
                throw new PrinterAbortException("stopped");
            }
            return pages.print(graphics, format, page);
        }
    }
}
