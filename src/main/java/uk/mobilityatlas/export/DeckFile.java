package uk.mobilityatlas.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import uk.mobilityatlas.deck.Deck;

/** Writes an answered story to a file, in the format that its name asks for. */
public final class DeckFile {
    /** The endings of names that can be written. */
    public static final List<String> ENDINGS = List.of("pptx", "pdf", "xlsx");

    private DeckFile() {}

    /** Whether a file of this name can be written. */
    public static boolean knows(Path file) {
        return ENDINGS.contains(ending(file));
    }

    /** Writes a story; a failure is one sentence, and what stood there before is whole. */
    public static void write(Deck deck, Path file) {
        switch (ending(file)) {
            case "pptx" -> DeckPptx.write(deck, file);
            case "pdf" -> DeckPdf.write(deck, file);
            case "xlsx" -> DeckWorkbook.write(deck, file);
            default -> throw new FileNotWrittenException(
                    "A story's file name must end in ." + String.join(" or .", ENDINGS) + ", not as "
                            + file.getFileName() + ".",
                    null);
        }
    }

    /** Loads what a file of this name is written with, while its story is being answered. */
    public static void getReady(Path file) {
        if (ending(file).equals("pptx")) {
            try {
                PptxStart.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
