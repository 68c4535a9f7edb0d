package uk.mobilityatlas.deck.slide;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Marker;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;

/** The marker before a place's name, around a point of the picture. */
public record SlideIcon(AreaStyle style, String name, double x, double y) {
    private static final double RADIUS = 15.5;

    /** What is filled: the area's marker, or for a benchmark a bar that lies. */
    public Shape shape() {
        return style.marker() == Marker.BAR
                ? new Rectangle2D.Double(x - 16, y - 3, 30, 6)
                : style.marker().at(x, y, RADIUS);
    }

    void paint(Graphics2D g, Palette palette) {
        if (style.marker() == Marker.BAR) {
            Painting.fill(g, shape(), style.colour());
        } else {
            style.marker().paint(g, x, y, RADIUS, style.colour(), palette.paper());
        }
    }
}
