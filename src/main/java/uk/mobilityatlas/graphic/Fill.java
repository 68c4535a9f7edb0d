package uk.mobilityatlas.graphic;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import org.jspecify.annotations.Nullable;

/** How an area is filled: a plain colour, or one under a pattern that tells it apart where colours cannot. */
public record Fill(Color colour, Hatch hatch, Color ink) {
    // A key of maps: written out, since a record's own are linked at run time, which takes longer than the map's fills.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fill fill && fill.colour.equals(colour) && fill.hatch == hatch && fill.ink.equals(ink);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * colour.hashCode() + hatch.ordinal()) + ink.hashCode();
    }

    public void paint(Graphics2D g, Shape shape) {
        Painting.fill(g, shape, colour);
        hatch.paint(g, shape, ink);
    }

    public static Fill plain(Color colour) {
        return new Fill(colour, Hatch.NONE, colour);
    }

    /** Land under a hatch that says why there is no figure. */
    public static Fill land(Hatch hatch, Palette palette) {
        return new Fill(palette.land(), hatch, palette.hatch());
    }
}
