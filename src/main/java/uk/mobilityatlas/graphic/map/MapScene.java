package uk.mobilityatlas.graphic.map;

import java.awt.geom.Rectangle2D;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;

/**
 * All lines of one view of the ground: the areas of the nations with figures, the bare land below them where the areas
 * leave gaps, and the nations next to them, which are only there to show where one is.
 */
final class MapScene {
    /** Context beyond the nations with figures is drawn no further than this share of their extent. */
    private static final double BEYOND = 0.045;

    /** Outlines drawn thick are thinned this much more, so that creeks do not clog. */
    private static final double THICK = 3;

    private final BaseMap baseMap;
    private final Viewport viewport;
    private final Rectangle2D frame;
    private final MapPaths areas;
    private final @Nullable MapPaths bare;
    private final @Nullable MapPaths context;
    private final Rectangle2D contextFrame;
    private @Nullable LandMask mask;

    private MapScene(
            BaseMap baseMap,
            Viewport viewport,
            Rectangle2D frame,
            MapPaths areas,
            @Nullable MapPaths bare,
            @Nullable MapPaths context,
            Rectangle2D contextFrame) {
        this.baseMap = baseMap;
        this.viewport = viewport;
        this.frame = frame;
        this.areas = areas;
        this.bare = bare;
        this.context = context;
        this.contextFrame = contextFrame;
    }

    static MapScene of(BaseMap baseMap, Set<AreaCode> nations, Viewport viewport, Rectangle2D frame, boolean context) {
        MapPaths areas = new MapPaths(baseMap.areas(), viewport, frame, n -> nations.contains(baseMap.nation(n)));
        Outlines around = baseMap.nations();
        MapPaths bare =
                baseMap.hasGaps() ? new MapPaths(around, viewport, frame, n -> nations.contains(around.area(n))) : null;
        Rectangle2D near = near(baseMap, nations, viewport);
        MapPaths beside = new MapPaths(
                around,
                viewport,
                near.createIntersection(frame),
                n -> context && !nations.contains(around.area(n)) && touches(around.area(n), nations));
        return new MapScene(baseMap, viewport, frame, areas, bare, beside.isEmpty() ? null : beside, near);
    }

    /** London alone, for its inset. */
    static MapScene london(BaseMap baseMap, Viewport viewport, Rectangle2D frame) {
        MapPaths boroughs = new MapPaths(baseMap.areas(), viewport, frame, baseMap::inLondon);
        return new MapScene(baseMap, viewport, frame, boroughs, null, null, frame);
    }

    private static Rectangle2D near(BaseMap baseMap, Set<AreaCode> nations, Viewport viewport) {
        Rectangle2D extent = baseMap.nations().extent(nations).orElseGet(Rectangle2D.Double::new);
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
        boolean england = nation.value().startsWith("E");
        for (AreaCode other : nations) {
            if (!island
                    && (other.value().startsWith("E")
                            || england && !other.value().startsWith("N"))) {
                return true;
            }
        }
        return false;
    }

    MapPaths areas() {
        return areas;
    }

    @Nullable
    MapPaths bare() {
        return bare;
    }

    @Nullable
    MapPaths context() {
        return context;
    }

    /** The rectangle of pixels within which neighbouring nations are drawn. */
    Rectangle2D contextFrame() {
        return contextFrame;
    }

    Rectangle2D frame() {
        return frame;
    }

    /** The outlines of a few areas for a thick line. */
    MapPaths thick(Set<Integer> numbers) {
        return new MapPaths(baseMap.areas(), viewport, frame, numbers::contains, THICK);
    }

    synchronized LandMask mask() {
        LandMask made = mask;
        if (made == null) {
            made = new LandMask(baseMap, this);
            mask = made;
        }
        return made;
    }
}
