package uk.mobilityatlas.graphic.map;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.MapWords;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Size;

/**
 * A map whose areas are coloured by the class of their figure.
 *
 * @param baseMap the outlines; shared by all maps of a geography
 * @param shading the figures and their colours
 * @param viewport what is seen; null to fit the nations that have figures
 * @param headline the answer in a sentence
 */
public record Choropleth(
        BaseMap baseMap, Shading shading, @Nullable Viewport viewport, MapOptions options, String headline)
        implements ShadedMap {
    /** How much of the room beside the legend stays free at either side of areas that are looked at. */
    private static final double AROUND = 0.2;

    MapLayout layout(Size size) {
        return MapLayout.of(baseMap, shading.figures().nationsWithFigures(), size, viewport, options, legend()::height);
    }

    MapScene scene(MapLayout layout) {
        return baseMap.scene(
                shading.figures().nationsWithFigures(), layout.viewport(), layout.size(), options.surrounded());
    }

    MapScene scene(MapLayout.Inset inset) {
        return baseMap.london(inset.viewport(), inset.frame());
    }

    /** The legend that belongs to the map. */
    public Legend legend() {
        return new Legend(shading, headline);
    }

    /** The areas of the legend's class at a place; none beside the legend. */
    public Set<AreaCode> legendAreas(double x, double y, Size size) {
        Rectangle2D frame = layout(size).legend();
        return frame == null || !frame.contains(x, y)
                ? Set.of()
                : legend().areasAt(x - frame.getX(), y - frame.getY(), new Size(frame.getWidth(), frame.getHeight()));
    }

    /** Where the legend stands, if it is drawn. */
    public Optional<Rectangle2D> legendFrame(Size size) {
        return Optional.ofNullable(layout(size).legend());
    }

    /** What is seen at a size: the viewport chosen, or the one that fits the nations that have figures. */
    public Viewport shown(Size size) {
        return layout(size).viewport();
    }

    /** A viewport that shows some areas beside the legend, with room around them; empty when none of them has an outline. */
    public Optional<Viewport> around(Collection<AreaCode> areas, Size size) {
        double left = legendFrame(size).map(Rectangle2D::getMaxX).orElse(0.0);
        double room = size.width() - left;
        Rectangle2D frame = new Rectangle2D.Double(
                left + room * AROUND, size.height() * 0.15, room * (1 - 2 * AROUND), size.height() * 0.7);
        return baseMap.areas().extent(areas).map(extent -> Viewport.fit(extent, frame));
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        MapLayout layout = layout(size);
        MapScene scene = scene(layout);
        Shape before = g.getClip();
        g.clip(scene.frame());
        LandPainter painter = new LandPainter(baseMap, shading);
        painter.paint(g, scene);
        MapLayout.Inset inset = layout.inset();
        if (inset != null && LandPainter.seen(g, inset.frame())) {
            Painting.fill(g, inset.frame(), shading.palette().paper());
            Shape outer = g.getClip();
            g.clip(inset.frame());
            painter.paint(g, scene(inset));
            g.setClip(outer);
        }
        new MapFurniture(this, layout, scene).paint(g);
        g.setClip(before);
    }

    /** Paints all but the land itself, for the window, where the land is a {@link MapRaster} below. */
    public void paintFurniture(Graphics2D g, Size size) {
        Lettering.hints(g);
        MapLayout layout = layout(size);
        new MapFurniture(this, layout, scene(layout)).paint(g);
    }

    /** The outline of one area where it is drawn largest, for hover and focus. */
    public Optional<Shape> outline(AreaCode area, Size size) {
        MapLayout layout = layout(size);
        return baseMap.areas().number(area).flatMap(n -> {
            MapLayout.Inset inset = layout.inset();
            boolean inInset = inset != null && baseMap.inLondon(n);
            Viewport v = inset != null && inInset ? inset.viewport() : layout.viewport();
            Rectangle2D frame = inset != null && inInset
                    ? inset.frame()
                    : new Rectangle2D.Double(0, 0, size.width(), size.height());
            return Optional.ofNullable(new MapPaths(baseMap.areas(), v, frame, i -> i == n).shape(n));
        });
    }

    /** A place well within an area as it is seen, for a marker; empty where it has no outline or is out of sight. */
    public Optional<Point2D> anchor(AreaCode area, Size size) {
        Viewport v = shown(size);
        return baseMap.areas()
                .number(area)
                .map(baseMap.areas()::anchor)
                .map(at -> (Point2D) new Point2D.Double(v.x(at.getX()), v.y(at.getY())))
                .filter(new Rectangle2D.Double(0, 0, size.width(), size.height())::contains);
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        MapScene scene = scene(layout(size));
        List<GraphicMark> marks = new ArrayList<>();
        for (Area area : shading.figures().visible()) {
            Shape shape = baseMap.areas()
                    .number(area.code())
                    .map(n -> scene.areas().shape(n))
                    .orElse(null);
            if (shape != null) {
                marks.add(new GraphicMark(area.code(), shape, MapWords.spoken(shading.figures(), area)));
            }
        }
        return marks;
    }
}
