package uk.mobilityatlas.graphic;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;

/** The painter that all pictures share. */
public final class Painting {
    private Painting() {}

    /** Loads the painter and the typeface by drawing a little of each, so that the first picture finds them ready. */
    public static void warm() {
        Graphics2D g = paper();
        g.fill(new Ellipse2D.Double(1.5, 1.5, 40, 40));
        g.draw(new Ellipse2D.Double(1.5, 1.5, 40, 40));
        for (Typeface cut : new Typeface[] {Typeface.REGULAR, Typeface.SEMIBOLD}) {
            Lettering.draw(g, "a", 10, 20, cut.at(13), Color.BLACK);
        }
        g.dispose();
    }

    /** Loads the typeface alone, which takes as long as all else and can be done beside it. */
    public static void warmLetters() {
        Lettering.width("a", Typeface.REGULAR.at(13));
    }

    /** Fills a shape with a colour, which what is painted next has too unless it says otherwise. */
    public static void fill(Graphics2D g, Shape shape, Color colour) {
        g.setColor(colour);
        g.fill(shape);
    }

    /** Draws a shape's outline, or a line, in a colour and a weight; what is drawn next has the same unless it says otherwise. */
    public static void draw(Graphics2D g, Shape shape, Color colour, double weight) {
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) weight));
        g.draw(shape);
    }

    private static Graphics2D paper() {
        Graphics2D g = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB).createGraphics();
        Lettering.hints(g);
        return g;
    }
}
