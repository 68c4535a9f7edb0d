package uk.mobilityatlas.deck;

import uk.mobilityatlas.comparison.GridReading;
import uk.mobilityatlas.comparison.Names;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Rug;

/** Makes the picture of a grid of verdicts. */
public final class RugPicture {
    private RugPicture() {}

    public static Rug of(GridReading reading, Palette palette, String headline) {
        return new Rug(
                reading.grid().columns(),
                reading.groups(),
                reading.selection().areas(),
                Names.sentence(reading.benchmark()),
                palette,
                headline);
    }
}
