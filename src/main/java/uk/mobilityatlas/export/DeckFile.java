package uk.mobilityatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;
import uk.mobilityatlas.deck.Deck;

/** Writes an answered story to a file, in the form that is asked for or that the file's name says. */
public final class DeckFile {
    /** The endings of names that can be written. */
    public static final List<String> ENDINGS = DeckForm.endings();

    private DeckFile() {}

    /** Whether a file of this name can be written. */
    public static boolean knows(Path file) {
        return DeckForm.of(file).isPresent();
    }

    /** Writes a story in the usual form of the file's name. */
    public static void write(Deck deck, Path file) {
        write(
                deck,
                DeckForm.of(file)
                        .orElseThrow(() -> new FileNotWrittenException(
                                "A story's file name must end in ." + String.join(" or .", ENDINGS) + ", not as "
                                        + file.getFileName() + ".",
                                null)),
                file);
    }

    /** Loads what a PowerPoint file is written with, while its story is still being answered. */
    public static void getReady() {
        try {
            PptxPreload.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a story in a form; a failure is one sentence, and what stood there before is whole. */
    public static void write(Deck deck, DeckForm form, Path file) {
        write(deck, form, file, part -> {});
    }

    /**
     * As above, for who waits.
     *
     * @param reached told, from 0 to 1, how far the writing is, the last time before the file gets its place; what it
     *     throws stops the writing
     */
    public static void write(Deck deck, DeckForm form, Path file, DoubleConsumer reached) {
        SafeFile.write(file, out -> {
            write(deck, form, out, reached);
            reached.accept(1);
        });
    }

    /** Writes a story in a form to a stream, which stays open. */
    public static void write(Deck deck, DeckForm form, OutputStream out, DoubleConsumer reached) throws IOException {
        switch (form) {
            case POWERPOINT -> DeckPptx.write(deck, reached, out);
            case SLIDES -> DeckPdf.write(deck, reached, out);
            case BRIEFING -> BriefingPdf.write(deck, false, reached, out);
            case BRIEFING_WITH_NOTES -> BriefingPdf.write(deck, true, reached, out);
            case SPREADSHEET -> DeckWorkbook.write(deck, out);
            case TIDY -> TidyTable.write(deck, out);
        }
    }
}
