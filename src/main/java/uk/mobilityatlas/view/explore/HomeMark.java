package uk.mobilityatlas.view.explore;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import uk.mobilityatlas.graphic.Palette;

/** The small house that marks the user's own council on the map of the window; it stands on no picture that is handed on. */
final class HomeMark {
    private static final double RADIUS = 10;
    private static final double GRID = 24;
    private static final double HOUSE = 15;
    /** How far above the middle of a compared area, where its marker stands. */
    private static final double ABOVE = 19;
    /** How far above the middle of a hexagon, and how large, as shares of its height. */
    private static final double ABOVE_LETTERS = 0.27;

    private static final double SHARE = 0.13;

    private HomeMark() {}

    /**
     * @param place a point well within the council
     * @param compared whether a marker stands in its middle
     * @param letters how much larger than in the design
     */
    static void paint(Graphics2D g, Point2D place, boolean compared, double letters, Palette palette) {
        paint(g, place.getX(), place.getY() - (compared ? ABOVE * letters : 0), letters, palette);
    }

    /**
     * Within a hexagon above its letters, so that it covers neither them nor those of its neighbours.
     *
     * @param hexagon its frame in the window
     */
    static void within(Graphics2D g, Rectangle2D hexagon, Palette palette) {
        double y = hexagon.getCenterY() - hexagon.getHeight() * ABOVE_LETTERS;
        paint(g, hexagon.getCenterX(), y, hexagon.getHeight() * SHARE / RADIUS, palette);
    }

    /** @param letters how much larger than in the design */
    private static void paint(Graphics2D g, double x, double y, double letters, Palette palette) {
        double radius = RADIUS * letters;
        Ellipse2D ground = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        g.setColor(palette.paper());
        g.fill(ground);
        g.setColor(palette.ink());
        g.setStroke(new BasicStroke((float) letters));
        g.draw(ground);
        double scale = HOUSE * letters / GRID;
        g.setStroke(new BasicStroke((float) (1.5 * letters), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(house(x - GRID / 2 * scale, y - GRID / 2 * scale, scale));
    }

    /** The same lines as those of the icon. */
    private static Path2D house(double x, double y, double scale) {
        double[][][] lines = {
            {{4, 11.5}, {12, 4.5}, {20, 11.5}},
            {{6.5, 9.5}, {6.5, 19.5}, {10, 19.5}, {10, 14}, {14, 14}, {14, 19.5}, {17.5, 19.5}, {17.5, 9.5}}
        };
        Path2D house = new Path2D.Double();
        for (double[][] line : lines) {
            house.moveTo(x + line[0][0] * scale, y + line[0][1] * scale);
            for (double[] point : line) {
                house.lineTo(x + point[0] * scale, y + point[1] * scale);
            }
        }
        return house;
    }
}
