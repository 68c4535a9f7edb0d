package uk.mobilityatlas.graphic;

import java.awt.geom.Rectangle2D;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;

/**
 * All lines of one view of the ground: the areas of the nations with figures, the bare land below them where the areas
 * leave gaps, and the nations next to them, which are only there to show where one is.
 */
record MapScene(MapPaths areas, @Nullable MapPaths bare, @Nullable MapPaths context, Rectangle2D frame) {
    /** Context beyond the nations with figures is drawn no further than this share of their extent. */
    private static final double BEYOND = 0.045;

    static MapScene of(MapGround ground, Set<AreaCode> nations, Viewport viewport, Rectangle2D frame) {
        MapPaths areas = new MapPaths(ground.areas(), viewport, frame, n -> nations.contains(ground.nation(n)));
        Outlines around = ground.nations();
        MapPaths bare = ground.hasGaps()
                ? new MapPaths(around, viewport, frame, n -> nations.contains(around.area(n)))
                : null;
        Rectangle2D near = contextFrame(ground, nations, viewport).createIntersection(frame);
        MapPaths context = near.isEmpty()
                ? null
                : new MapPaths(
                        around,
                        viewport,
                        near,
                        n -> !nations.contains(around.area(n)) && touches(around.area(n), nations));
        return new MapScene(areas, bare, context, near);
    }

    /** London alone, for its inset. */
    static MapScene london(MapGround ground, Viewport viewport, Rectangle2D frame) {
        return new MapScene(new MapPaths(ground.areas(), viewport, frame, ground::inLondon), null, null, frame);
    }

    Rectangle2D whole(Size size) {
        return new Rectangle2D.Double(0, 0, size.width(), size.height());
    }

    /** The rectangle of pixels within which neighbouring nations are drawn. */
    static Rectangle2D contextFrame(MapGround ground, Set<AreaCode> nations, Viewport viewport) {
        Rectangle2D extent = ground.nations().extent(nations).orElseGet(Rectangle2D.Double::new);
        double margin = BEYOND * Math.max(extent.getWidth(), extent.getHeight());
        return viewport.toPixels(new Rectangle2D.Double(
                extent.getX() - margin,
                extent.getY() - margin,
                extent.getWidth() + 2 * margin,
                extent.getHeight() + 2 * margin));
    }

    /** Great Britain's nations touch England; Northern Ireland stands apart. */
    private static boolean touches(AreaCode nation, Set<AreaCode> nations) {
        boolean island = nation.value().startsWith("N");
        return !island
                && nations.stream()
                        .anyMatch(n -> n.value().startsWith("E")
                                || nation.value().startsWith("E") && !n.value().startsWith("N"));
    }
}
