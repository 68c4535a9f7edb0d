package uk.mobilityatlas.graphic.rug;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.VerdictInk;
import uk.mobilityatlas.graphic.VerdictMark;

/**
 * The colours of one cell of a rug.
 *
 * @param edge a line around it; null for none
 */
public record RugCell(Color ground, Color mark, Color ink, @Nullable Color edge) {
    /** How many steps fifths have. */
    public static final int STEPS = 5;

    public static RugCell of(VerdictMark verdict, Palette p) {
        VerdictInk ink = VerdictInk.of(verdict, p);
        return new RugCell(ink.cell(), ink.cellMark(), ink.cellText(), ink.edge());
    }

    /** A figure of which nothing is said. */
    public static RugCell plain(Palette p) {
        return new RugCell(p.paper(), p.ink3(), p.ink3(), p.rule());
    }

    /** A fifth by its step. */
    public static RugCell fifth(int step, Palette p) {
        Color ground = p.classes().get(step);
        return new RugCell(ground, p.inkOn(ground), p.inkOn(ground), null);
    }

    /** A stair that is as high as the step, so that a fifth is told without its colour. */
    public static void steps(Graphics2D g, int step, Rectangle2D box, Color colour) {
        g.setColor(colour);
        double foot = box.getCenterY() + 6;
        for (int i = 0; i <= step; i++) {
            double high = 3 + 2.2 * i;
            g.fill(new Rectangle2D.Double(box.getX() + 6 + 3 * i, foot - high, 2, high));
        }
    }
}
