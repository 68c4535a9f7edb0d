package uk.mobilityatlas.graphic.map;

import java.awt.geom.Rectangle2D;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.graphic.Size;

/**
 * Where everything of a map lies on its sheet.
 *
 * @param viewport what the map itself shows
 * @param inset London again, larger; null where it is not needed or has no room
 * @param locator the small map of all nations; null where none is left out
 * @param legend the legend's frame; null when it is not drawn
 */
record MapLayout(
        Size size,
        Viewport viewport,
        @Nullable Inset inset,
        @Nullable Rectangle2D locator,
        @Nullable Rectangle2D legend) {
    /** A part of the map drawn again in a frame. */
    record Inset(Rectangle2D frame, Viewport viewport, Rectangle2D source, double times) {}

    private static final double GAP = 8;

    /** Three lines below the small map of all nations. */
    private static final double LOCATOR_WORDS = 54;

    /** Land nearer to the legend than this would be taken for a part of it. */
    private static final double CLEAR = 14;

    private static final double WIDEST = 214;
    private static final double NARROWEST = 150;

    /** A part that is hardly larger than on the map itself is not worth its room. */
    private static final double LEAST_TIMES = 1.6;

    static MapLayout of(
            BaseMap baseMap,
            Set<AreaCode> nations,
            Size size,
            @Nullable Viewport chosen,
            MapOptions options,
            DoubleBinaryOperator legendHeight) {
        Rectangle2D legend = options.legend() ? legend(size, options, legendHeight) : null;
        Viewport home = home(baseMap, nations, size, legend);
        Viewport viewport = chosen == null ? home : chosen;
        boolean partial = nations.size() < baseMap.nations().count() && !nations.isEmpty();
        double side = size.width() < 1000 ? 74 : 82;
        Rectangle2D locator =
                options.locator() && partial ? new Rectangle2D.Double(0, options.top() + 4, side, side * 1.75) : null;
        if (locator != null && legend != null && locator.getMaxY() + LOCATOR_WORDS > legend.getMinY()) {
            locator = null;
        }
        Inset inset = options.inset() && viewport.metresPerPixel() > home.metresPerPixel() * 0.6
                ? inset(baseMap, nations, size, home, viewport)
                : null;
        return new MapLayout(size, viewport, inset, locator, legend);
    }

    /** At the lower left, with room for the window's controls above it. */
    private static Rectangle2D legend(Size size, MapOptions options, DoubleBinaryOperator heightAt) {
        double width = size.width() < 1000 ? 196 : 232;
        double height = heightAt.applyAsDouble(width, foot(size) - options.top() - GAP);
        return new Rectangle2D.Double(0, foot(size) - height, width, height);
    }

    /** Where legend and inset end: the southernmost isles lie below, so that none is taken for a part of the legend. */
    private static double foot(Size size) {
        return size.height() - Math.min(40, size.height() * 0.05);
    }

    private static Viewport home(BaseMap baseMap, Set<AreaCode> nations, Size size, @Nullable Rectangle2D legend) {
        Rectangle2D extent = baseMap.nations()
                .extent(nations)
                .orElse(baseMap.nations().extent().orElse(new Rectangle2D.Double(0, 0, 700_000, 1_300_000)));
        Rectangle2D whole = new Rectangle2D.Double(GAP, 4, size.width() - 2 * GAP, size.height() - 12);
        Viewport full = Viewport.fit(extent, whole);
        if (legend == null) {
            return full;
        }
        double room = size.width() - GAP - full.toPixels(extent).getMaxX();
        for (double right = 0; right <= room; right += 8) {
            Viewport moved = full.panned(right, 0);
            if (!covers(baseMap, nations, moved, around(legend))) {
                return moved;
            }
        }
        double side = legend.getMaxX();
        Viewport beside =
                Viewport.fit(extent, new Rectangle2D.Double(side, 4, size.width() - side - GAP, size.height() - 12));
        Viewport above =
                Viewport.fit(extent, new Rectangle2D.Double(GAP, 4, size.width() - 2 * GAP, legend.getMinY() - 12));
        return beside.metresPerPixel() < above.metresPerPixel() ? beside : above;
    }

    private static Rectangle2D around(Rectangle2D legend) {
        return new Rectangle2D.Double(
                legend.getX(), legend.getY() - 4, legend.getWidth() + CLEAR, legend.getHeight() + 4);
    }

    /** Whether a part of the sheet would lie over land that has figures. */
    private static boolean covers(BaseMap baseMap, Set<AreaCode> nations, Viewport viewport, Rectangle2D part) {
        Rectangle2D metres = viewport.toMetres(part);
        Outlines areas = baseMap.areas();
        for (int n = 0; n < areas.count(); n++) {
            for (int p = 0; p < areas.outline(n).polygons().size(); p++) {
                if (areas.polygonExtent(n, p).intersects(metres) && nations.contains(baseMap.nation(n))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable Inset inset(
            BaseMap baseMap, Set<AreaCode> nations, Size size, Viewport home, Viewport viewport) {
        if (!nations.contains(AreaCode.ENGLAND)) {
            return null;
        }
        Rectangle2D london = baseMap.areas().extent(baseMap.london()).orElse(null);
        Rectangle2D frame = frame(baseMap, nations, size, home);
        if (london == null || frame == null) {
            return null;
        }
        Rectangle2D inner = new Rectangle2D.Double(
                frame.getX() + 10, frame.getY() + 24, frame.getWidth() - 20, frame.getHeight() - 32);
        Viewport larger = Viewport.fit(london, inner);
        Rectangle2D source = viewport.toPixels(london);
        source = new Rectangle2D.Double(
                Math.rint(source.getX() - 4) + 0.5,
                Math.rint(source.getY() - 4) + 0.5,
                Math.rint(source.getWidth() + 8),
                Math.rint(source.getHeight() + 8));
        double times = viewport.metresPerPixel() / larger.metresPerPixel();
        return times >= LEAST_TIMES && !frame.intersects(source) ? new Inset(frame, larger, source, times) : null;
    }

    /**
     * The largest frame at the right of the sheet that leaves the land free: at the foot, where London is near, or else
     * further up. It follows the whole map, so that it stays where it is while the map is moved.
     */
    private static @Nullable Rectangle2D frame(BaseMap baseMap, Set<AreaCode> nations, Size size, Viewport home) {
        double widest = Math.max(NARROWEST, Math.min(WIDEST, size.width() * 0.19));
        for (double bottom = foot(size); bottom > size.height() * 0.4; bottom -= 40) {
            for (double width = widest; width >= NARROWEST; width -= 4) {
                double height = Math.rint(width * 0.8);
                Rectangle2D frame = new Rectangle2D.Double(size.width() - width - 1, bottom - height, width, height);
                if (!covers(baseMap, nations, home, grown(frame))) {
                    return frame;
                }
            }
        }
        return null;
    }

    private static Rectangle2D grown(Rectangle2D r) {
        return new Rectangle2D.Double(r.getX() - GAP, r.getY() - GAP, r.getWidth() + 2 * GAP, r.getHeight() + 2 * GAP);
    }
}
