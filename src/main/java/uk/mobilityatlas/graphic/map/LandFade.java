package uk.mobilityatlas.graphic.map;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import uk.mobilityatlas.graphic.Palette;

/** Lets neighbouring nations fade into the paper where the map cuts them off, so that no false coast appears. */
final class LandFade {
    private static final double DEPTH = 30;

    private LandFade() {}

    /** Lays the paper's colour over the cut edges, before the areas with figures are painted. */
    static void paint(Graphics2D g, MapScene scene, Palette palette) {
        if (scene.context() == null) {
            return;
        }
        Color paper = palette.paper();
        Color clear = Palette.alpha(paper, 0);
        Rectangle2D frame = scene.frame();
        Rectangle2D cut = scene.contextFrame();
        double top = Math.max(frame.getMinY(), cut.getMinY());
        g.setPaint(new GradientPaint(0, (float) top, paper, 0, (float) (top + DEPTH), clear));
        g.fill(new Rectangle2D.Double(frame.getMinX(), top, frame.getWidth(), DEPTH));
        double left = Math.max(frame.getMinX(), cut.getMinX());
        g.setPaint(new GradientPaint((float) left, 0, paper, (float) (left + DEPTH), 0, clear));
        g.fill(new Rectangle2D.Double(left, frame.getMinY(), DEPTH, frame.getHeight()));
    }

    /** How much of the land is left so far from the left edge, 0 to 1; a place has this times what is left {@link #down}. */
    static double across(Rectangle2D cut, double x) {
        return Math.max(0, Math.min(1, (x - Math.max(0, cut.getMinX())) / DEPTH));
    }

    /** How much of the land is left so far down, 0 to 1. */
    static double down(Rectangle2D cut, double y) {
        return Math.max(0, Math.min(1, (y - Math.max(0, cut.getMinY())) / DEPTH));
    }
}
