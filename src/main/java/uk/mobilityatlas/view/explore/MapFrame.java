package uk.mobilityatlas.view.explore;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.desk.picture.AreaNavigation;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.map.Choropleth;
import uk.mobilityatlas.graphic.map.Viewport;

/**
 * A painted map: two layers of premultiplied ARGB pixels, and what can be pointed at in them.
 *
 * @param land the areas, which move with the pointer
 * @param furniture what stands on and around them
 * @param viewport what is seen; null for hexagons, which have no scale
 */
record MapFrame(
        MapPainting request,
        Graphic graphic,
        int width,
        int height,
        int[] land,
        int[] furniture,
        @Nullable Viewport viewport,
        Pointing pointing) {
    /** The area under a place of the window. */
    Optional<AreaCode> areaAt(double x, double y) {
        return pointing.areaAt(x / request.letters(), y / request.letters());
    }

    /** Where an area is drawn in the window. */
    Optional<Shape> outline(AreaCode area) {
        double letters = request.letters();
        return letters == 1
                ? pointing.outline(area)
                : pointing.outline(area)
                        .map(AffineTransform.getScaleInstance(letters, letters)::createTransformedShape);
    }

    /** A place of the window well within an area; empty where it is out of sight. */
    Optional<Point2D> anchor(AreaCode area) {
        double letters = request.letters();
        return graphic instanceof Choropleth map
                ? map.anchor(area, request.size())
                        .map(at -> new Point2D.Double(at.getX() * letters, at.getY() * letters))
                : outline(area)
                        .map(Shape::getBounds2D)
                        .map(box -> new Point2D.Double(box.getCenterX(), box.getCenterY()));
    }

    /** The areas of the legend's class at a place of the window; none elsewhere. */
    Set<AreaCode> legendAreas(double x, double y) {
        return pointing.legendAreas(x / request.letters(), y / request.letters());
    }

    /** Device pixels to a pixel of the window. */
    double scale() {
        return request.scale() / request.letters();
    }

    /** What lies where, in pixels of the design. */
    interface Pointing {
        /** The area under a place. */
        Optional<AreaCode> areaAt(double x, double y);

        /** Where an area is drawn. */
        Optional<Shape> outline(AreaCode area);

        /** The areas of the legend's class at a place; none elsewhere. */
        Set<AreaCode> legendAreas(double x, double y);

        /** Lights areas up in pixels of the frame's size, clear elsewhere. */
        void light(Set<AreaCode> areas, Palette palette, int[] pixels);

        /** The order of the keyboard's steps, made anew at every call. */
        AreaNavigation navigation();
    }
}
