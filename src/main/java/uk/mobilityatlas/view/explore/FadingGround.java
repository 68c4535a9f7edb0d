package uk.mobilityatlas.view.explore;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.geom.Rectangle2D;
import uk.mobilityatlas.graphic.Palette;

/** A ground for words in the lower left of a map, which fades upwards and to the right: a hard edge would look like a coast. */
final class FadingGround {
    private static final double DEPTH = 28;

    private FadingGround() {}

    /** @param whole what is covered in full; it fades beyond */
    static void paint(Graphics2D g, Rectangle2D whole, Color colour) {
        Color clear = Palette.alpha(colour, 0);
        float right = (float) whole.getMaxX();
        float top = (float) whole.getY();
        float depth = (float) DEPTH;
        fill(g, whole, colour);
        fill(
                g,
                new Rectangle2D.Double(whole.getX(), top - DEPTH, whole.getWidth(), DEPTH),
                new GradientPaint(0, top, colour, 0, top - depth, clear));
        fill(
                g,
                new Rectangle2D.Double(right, top, DEPTH, whole.getHeight()),
                new GradientPaint(right, 0, colour, right + depth, 0, clear));
        fill(
                g,
                new Rectangle2D.Double(right, top - DEPTH, DEPTH, DEPTH),
                new RadialGradientPaint(right, top, depth, new float[] {0, 1}, new Color[] {colour, clear}));
    }

    private static void fill(Graphics2D g, Rectangle2D box, Paint paint) {
        g.setPaint(paint);
        g.fill(box);
    }
}
