package uk.mobilityatlas.graphic;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/**
 * The sizes of text, lines and markers in a chart, in pixels at 100%.
 *
 * @param text of labels and notes
 * @param name of the names of areas
 * @param leading from one line of text to the next
 * @param middle how far a baseline lies below the middle of its line
 * @param below from the foot of a chart to the baseline of its axis's labels
 * @param beside between a chart's left side and its axis's labels
 * @param hairline the weight of grids
 * @param reference the weight of a benchmark's dashed line
 * @param line the weight of an area's line
 * @param point the radius of a marker on a line
 * @param mark the radius of a marker that stands alone
 * @param dot the radius of the largest dot in a swarm
 */
public record TypeScale(
        double text,
        double name,
        double leading,
        double middle,
        double below,
        double beside,
        double hairline,
        double reference,
        double line,
        double point,
        double mark,
        double dot) {
    /** To be read at arm's length: in the window and on a page. */
    public static final TypeScale SCREEN = new TypeScale(12, 13, 16, 4.6, 22.5, 6, 1, 1.4, 2.5, 3.6, 5.6, 8.5);

    /** To be read across a room: on a slide of 1080 pixels. */
    public static final TypeScale SLIDE = new TypeScale(50, 50, 60, 18, 48, 16, 2, 4, 7, 11, 16, 13);

    /** The letters of labels and notes. */
    public Font plain() {
        return Typeface.REGULAR.at(text);
    }

    /** The letters of areas' names. */
    public Font bold() {
        return Typeface.SEMIBOLD.at(name);
    }

    /** What is left between two labels on one line at least: two spaces. */
    public double between() {
        return Lettering.width("  ", plain());
    }

    /** A broken line of a weight: strokes of one length, and what is left between them. */
    public static BasicStroke dashed(double weight, double stroke, double gap) {
        float[] pattern = {(float) stroke, (float) gap};
        return new BasicStroke((float) weight, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, pattern, 0);
    }

    /** Draws the dashed line of a benchmark. */
    public void reference(Graphics2D g, Line2D line, Color colour) {
        g.setColor(colour);
        g.setStroke(dashed(reference, reference * 2.15, reference * 1.8));
        g.draw(line);
    }
}
