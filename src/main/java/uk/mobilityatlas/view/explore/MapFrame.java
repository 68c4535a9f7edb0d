package uk.mobilityatlas.view.explore;

import java.awt.Color;
import java.awt.Shape;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.desk.Walk;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Viewport;

/**
 * A painted map: two layers of premultiplied ARGB pixels, and what can be pointed at in them.
 *
 * @param land the areas, which move with the pointer
 * @param furniture what stands on and around them
 * @param viewport what is seen; null for hexagons, which have no scale
 */
record MapFrame(
        MapRequest request,
        Graphic graphic,
        int width,
        int height,
        int[] land,
        int[] furniture,
        @Nullable Viewport viewport,
        Pointing pointing) {
    /** What lies where. */
    interface Pointing {
        /** The area under a place. */
        Optional<AreaCode> areaAt(double x, double y);

        /** Where an area is drawn. */
        Optional<Shape> outline(AreaCode area);

        /** The areas of the legend's class at a place; none elsewhere. */
        Set<AreaCode> legendAreas(double x, double y);

        /** Lights areas up in pixels of the frame's size, clear elsewhere. */
        void light(Set<AreaCode> areas, Color colour, int[] pixels);

        /** The order of the keyboard's steps, made anew at every call. */
        Walk walk();
    }
}
