package uk.mobilityatlas;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.mobilityatlas.comparison.NeighbourFinder;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.desk.Reader;
import uk.mobilityatlas.desk.Reading;
import uk.mobilityatlas.desk.memory.WindowState;

/**
 * What the window begins with: the atlas opened and the first selection's figures read.
 *
 * @param reading null where they could not be read; the desk then asks again and says why
 */
record StartupState(
        AtlasServices opened,
        Selection selection,
        NeighbourFinder neighbours,
        Reader reader,
        @Nullable Reading reading) {
    private static final Logger LOG = LoggerFactory.getLogger(StartupState.class);

    /** Reads what was looked at last, or the first selection; not on the window's thread. */
    static StartupState of(AtlasServices opened, Optional<WindowState> before) {
        Selection selection = before.map(
                        state -> FirstSelection.fitting(state.selection(), opened.catalogue(), opened.areas()))
                .orElseGet(() -> FirstSelection.get(opened.catalogue()));
        NeighbourFinder neighbours =
                new NeighbourFinder(opened.catalogue(), opened.areas(), opened.observations(), opened.neighbours());
        Reader reader = new Reader(opened.catalogue(), opened.areas(), opened.observations(), neighbours);
        return new StartupState(opened, selection, neighbours, reader, read(reader, selection));
    }

    private static @Nullable Reading read(Reader reader, Selection selection) {
        try {
            return reader.read(selection);
        } catch (RuntimeException failure) {
            LOG.warn("The first figures could not be read ahead", failure);
            return null;
        }
    }
}
