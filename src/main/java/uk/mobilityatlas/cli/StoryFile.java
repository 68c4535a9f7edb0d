package uk.mobilityatlas.cli;

import java.nio.file.Path;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.export.DeckFile;
import uk.mobilityatlas.export.DeckForm;
import uk.mobilityatlas.export.TidyTable;
import uk.mobilityatlas.indicator.Catalogue;

/**
 * Writes a story to a file, and beside a table the description of its columns.
 *
 * @param catalogue says where the indicators come from
 */
record StoryFile(Catalogue catalogue) {
    void write(Deck deck, DeckForm form, Path file) {
        DeckFile.write(deck, form, file);
        if (form == DeckForm.TIDY) {
            TidyTable.describe(deck, catalogue, file);
        }
    }
}
