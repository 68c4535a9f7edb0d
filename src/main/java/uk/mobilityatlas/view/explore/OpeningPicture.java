package uk.mobilityatlas.view.explore;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.comparison.SelectionFields;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.desk.memory.SavedPicture;
import uk.mobilityatlas.graphic.Size;

/**
 * All that the pixels of the map depend on with which a window opens.
 *
 * @param data the fingerprint of the data pack
 * @param home the user's own council, around which the map opens
 * @param room how large the map is, in pixels of the design
 */
record OpeningPicture(
        String data, Selection selection, Theme.Mode theme, double letters, Size room, @Nullable AreaCode home) {
    /** The same in words, by which a kept picture is known. */
    String words() {
        return String.join(
                " | ",
                data,
                SelectionFields.write(selection).toString(),
                theme.name(),
                Double.toString(letters),
                room.width() + " x " + room.height(),
                home == null ? "" : home.value());
    }

    /** A map that shows this, as it is kept. */
    SavedPicture of(MapFrame painted) {
        return new SavedPicture(
                words(),
                painted.width(),
                painted.height(),
                painted.scale(),
                List.of(painted.land(), painted.furniture()));
    }
}
