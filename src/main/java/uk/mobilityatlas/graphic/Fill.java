package uk.mobilityatlas.graphic;

import java.awt.Color;

/** How an area is filled: a plain colour, or land under a hatch that says why there is no figure. */
record Fill(Color colour, Hatch hatch) {
    static Fill plain(Color colour) {
        return new Fill(colour, Hatch.NONE);
    }
}
