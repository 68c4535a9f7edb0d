package uk.mobilityatlas.graphic.map;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the country is seen, and how large: British National Grid metres to pixels, north up.
 *
 * @param west the easting of the left edge
 * @param north the northing of the upper edge
 * @param metresPerPixel the scale
 */
public record Viewport(double west, double north, double metresPerPixel) {
    /** The viewport that shows an extent in metres as large as a frame in pixels allows, centred in it. */
    public static Viewport fit(Rectangle2D metres, Rectangle2D frame) {
        double scale = Math.max(metres.getWidth() / frame.getWidth(), metres.getHeight() / frame.getHeight());
        return new Viewport(
                metres.getCenterX() - frame.getCenterX() * scale,
                metres.getCenterY() + frame.getCenterY() * scale,
                scale);
    }

    // Part of a key of maps: written out, since a record's own are linked at run time.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Viewport view
                && view.west == west
                && view.north == north
                && view.metresPerPixel == metresPerPixel;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Double.hashCode(west) + Double.hashCode(north)) + Double.hashCode(metresPerPixel);
    }

    public double x(double easting) {
        return (easting - west) / metresPerPixel;
    }

    public double y(double northing) {
        return (north - northing) / metresPerPixel;
    }

    public double easting(double x) {
        return west + x * metresPerPixel;
    }

    public double northing(double y) {
        return north - y * metresPerPixel;
    }

    /** The viewport with the picture moved by so many pixels to the right and down. */
    public Viewport panned(double dx, double dy) {
        return new Viewport(west - dx * metresPerPixel, north + dy * metresPerPixel, metresPerPixel);
    }

    /** The viewport with things so many times larger, the place under a pixel staying where it is. */
    public Viewport zoomed(double times, double x, double y) {
        double scale = metresPerPixel / times;
        return new Viewport(easting(x) - x * scale, northing(y) + y * scale, scale);
    }

    /** An extent in metres as a rectangle in pixels. */
    public Rectangle2D toPixels(Rectangle2D metres) {
        return new Rectangle2D.Double(
                x(metres.getMinX()),
                y(metres.getMaxY()),
                metres.getWidth() / metresPerPixel,
                metres.getHeight() / metresPerPixel);
    }

    /** A rectangle in pixels as an extent in metres. */
    public Rectangle2D toMetres(Rectangle2D pixels) {
        return new Rectangle2D.Double(
                easting(pixels.getMinX()),
                northing(pixels.getMaxY()),
                pixels.getWidth() * metresPerPixel,
                pixels.getHeight() * metresPerPixel);
    }

    /** What moves a picture painted for another viewport to where this one shows it, until it is painted anew. */
    public AffineTransform from(Viewport painted) {
        double times = painted.metresPerPixel / metresPerPixel;
        return new AffineTransform(times, 0, 0, times, x(painted.west), y(painted.north));
    }
}
