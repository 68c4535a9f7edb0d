package uk.mobilityatlas.deck.slide;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.rug.RugCell;

/** The fifths of a rug at the size of a slide: stairs that tell them apart without their colour, and their key. */
final class SlideQuintiles {
    private static final Texts TEXTS = Texts.beside(SlideQuintiles.class);

    /** How wide a stair is. */
    static final double WIDTH = 40;

    private static final double SCALE = 2.6;
    private static final double SWATCH = 58;
    private static final double HIGH = 44;

    private SlideQuintiles() {}

    /** A stair with its left edge at {@code x}, in the middle of a box's height. */
    static void steps(Graphics2D g, int step, double x, Rectangle2D box, Color colour) {
        var before = g.getTransform();
        g.translate(x, box.getCenterY() + 4);
        g.scale(SCALE, SCALE);
        RugCell.steps(g, step, new Rectangle2D.Double(-6, 0, 0, 0), colour);
        g.setTransform(before);
    }

    /** Paints what the five colours are along a line; says where it ends. */
    static double key(Graphics2D g, double y, Palette palette) {
        double x = 0;
        for (int step = 0; step < RugCell.STEPS; step++) {
            Rectangle2D box = new Rectangle2D.Double(x, y - HIGH / 2, SWATCH, HIGH);
            RugCell look = RugCell.fifth(step, palette);
            Painting.fill(g, box, look.ground());
            steps(g, step, x + (SWATCH - WIDTH) / 2, box, look.mark());
            x += SWATCH + 8;
            if (step == 0) {
                x = word(g, TEXTS.of("rug.fifth.best"), x, y, palette);
            }
        }
        return word(g, TEXTS.of("rug.fifth.worst"), x, y, palette);
    }

    private static double word(Graphics2D g, String word, double x, double y, Palette palette) {
        var font = Typeface.CONDENSED.at(SlideLayout.SIZE);
        Lettering.draw(g, word, x + 8, y + 18, font, palette.ink2());
        return x + 8 + Lettering.width(word, font) + 28;
    }
}
