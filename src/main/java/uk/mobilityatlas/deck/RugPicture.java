package uk.mobilityatlas.deck;

import java.util.List;
import uk.mobilityatlas.comparison.lens.GridReading;
import uk.mobilityatlas.comparison.wording.Names;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.rug.Rug;

/** Makes the picture of a grid of verdicts. */
public final class RugPicture {
    private RugPicture() {}

    /** @param byFifths whether its cells are coloured by fifth; else by verdict */
    public static Rug of(GridReading reading, boolean byFifths, Palette palette, String headline) {
        return new Rug(
                reading.grid().columns(),
                reading.groups(),
                reading.selection().areas(),
                Names.sentence(reading.benchmark()),
                byFifths ? reading.fifths() : List.of(),
                palette,
                headline);
    }
}
