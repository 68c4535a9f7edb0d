package uk.mobilityatlas.graphic.map;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import uk.mobilityatlas.area.Hexagon;
import uk.mobilityatlas.graphic.Marker;

/** Where the hexagons of a layout lie in a frame: pointy top, odd rows half a hexagon to the right, north up. */
record HexGrid(double x, double y, double width) {
    private static final double ROOT = Math.sqrt(3);
    private static final double LARGEST = 44;

    /** The grid that shows some hexagons as large as the frame allows, centred in it. */
    static HexGrid fit(List<Hexagon> hexagons, Rectangle2D frame) {
        HexGrid unit = new HexGrid(0, 0, 1);
        double west = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double foot = Double.NEGATIVE_INFINITY;
        for (Hexagon hexagon : hexagons) {
            Point2D c = unit.centre(hexagon);
            west = Math.min(west, c.getX() - 0.5);
            east = Math.max(east, c.getX() + 0.5);
            top = Math.min(top, c.getY() - 1 / ROOT);
            foot = Math.max(foot, c.getY() + 1 / ROOT);
        }
        if (hexagons.isEmpty()) {
            return unit;
        }
        double width = Math.min(LARGEST, Math.min(frame.getWidth() / (east - west), frame.getHeight() / (foot - top)));
        return new HexGrid(
                frame.getCenterX() - (west + east) / 2 * width, frame.getCenterY() - (top + foot) / 2 * width, width);
    }

    Point2D centre(Hexagon hexagon) {
        double shift = Math.floorMod(hexagon.row(), 2) == 1 ? 0.5 : 0;
        return new Point2D.Double(x + (hexagon.column() + shift) * width, y - hexagon.row() * width * ROOT / 2);
    }

    /** The hexagon's shape, so much smaller on each side. */
    Shape shape(Hexagon hexagon, double gap) {
        Point2D c = centre(hexagon);
        double r = (width / 2 - gap) * 2 / ROOT;
        return Marker.ring(c.getX(), c.getY(), 6, i -> r);
    }
}
