package uk.mobilityatlas.desk.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.DoubleConsumer;
import uk.mobilityatlas.desk.Progress;

/** Prints pages through the system's dialog; App provides it, since views know neither file formats nor printers. */
public interface PagePrinter {
    /**
     * Writes the pages that are to be printed, as they would stand in a PDF file; not on the window's thread. Says from 0 to
     * 1 how far it is, which may throw to stop it.
     */
    @FunctionalInterface
    interface Pages {
        void writeTo(OutputStream out, DoubleConsumer reached) throws IOException;
    }

    /** What became of pages. */
    enum Outcome {
        PRINTED,
        /** The dialog was left. */
        LEFT,
        /** There is no printer to ask for. */
        NO_PRINTER
    }

    /**
     * Makes the pages, asks and prints; not on the window's thread, and only where there is a printer. The message of an
     * exception is a sentence for the user. While it asks nobody knows how far it is.
     */
    Outcome print(String title, Pages pages, Progress progress) throws IOException;
}
