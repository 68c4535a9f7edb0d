package uk.mobilityatlas;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.mobilityatlas.comparison.Answers;
import uk.mobilityatlas.comparison.FirstSelection;
import uk.mobilityatlas.comparison.Library;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.desk.memory.WindowState;

/**
 * What the window begins with: the atlas opened and the first selection's figures read.
 *
 * @param home whether the user has been asked for their own council, and which it is
 * @param shelf the indicators that the user keeps at hand
 * @param reading null where they could not be read; the desk then asks again and says why
 */
record StartupState(
        AtlasServices opened,
        Selection selection,
        Library library,
        @Nullable Reading reading,
        WindowState.Home home,
        WindowState.Shelf shelf) {
    private static final Logger LOG = LoggerFactory.getLogger(StartupState.class);

    /** Reads what was looked at last, or the first selection; not on the window's thread. */
    static StartupState of(AtlasServices opened, Optional<WindowState> before) {
        Answers answers = opened.answers();
        WindowState.Home home = before.map(WindowState::home).orElse(WindowState.Home.UNKNOWN);
        WindowState.Shelf shelf = before.map(WindowState::shelf).orElse(WindowState.Shelf.EMPTY);
        Selection first = FirstSelection.example(opened.catalogue());
        Selection selection = before.map(state -> answers.fitting(state.selection()))
                // nothing is compared until the first question is answered
                .orElse(first.withAreas(List.of()));
        return new StartupState(opened, selection, new Library(answers), read(selection, answers), home, shelf);
    }

    private static @Nullable Reading read(Selection selection, Answers answers) {
        try {
            return Reading.of(selection, answers);
        } catch (RuntimeException failure) {
            LOG.warn("The first figures could not be read ahead", failure);
            return null;
        }
    }
}
