package uk.mobilityatlas.graphic;

import java.awt.Color;

/** How an area is filled: a plain colour, or one under a pattern that tells it apart where colours cannot. */
record Fill(Color colour, Hatch hatch, Color ink) {
    static Fill plain(Color colour) {
        return new Fill(colour, Hatch.NONE, colour);
    }

    /** Land under a hatch that says why there is no figure. */
    static Fill land(Hatch hatch, Palette palette) {
        return new Fill(palette.land(), hatch, palette.hatch());
    }
}
