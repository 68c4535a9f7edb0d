package uk.mobilityatlas.deck.slide;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicForm;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.map.Choropleth;
import uk.mobilityatlas.graphic.map.HexMap;
import uk.mobilityatlas.graphic.map.MapOptions;
import uk.mobilityatlas.graphic.map.Shading;
import uk.mobilityatlas.graphic.map.Viewport;

/** A map or its hexagons as a slide shows them: bare, with markers on the compared areas and a key of two figures. */
public record SlideMap(Graphic whole, Shading shading) implements GraphicForm {
    /** Borders and hatches are drawn for the screen. */
    static final double LAND = 1.6;

    /** No hexagon may be so large on its own scale that it carries a name of small type. */
    private static final double HEXAGONS = 4;

    private static final double GAP = 6;

    /** The land alone, on its own scale. */
    public Graphic bare(Size inner) {
        return seen(whole instanceof Choropleth map ? viewport(map, inner) : null);
    }

    /** What is chosen, or close up to the areas with figures that the filter lets through, unless they lie everywhere. */
    private @Nullable Viewport viewport(Choropleth map, Size inner) {
        if (map.viewport() != null || !shading.figures().filtered()) {
            return map.viewport();
        }
        List<AreaCode> visible =
                shading.figures().visible().stream().map(Area::code).toList();
        List<AreaCode> figured = visible.stream()
                .filter(code -> shading.figures().value(code).isPresent())
                .toList();
        double whole = ((Choropleth) seen(null)).shown(inner).metresPerPixel();
        return map.around(figured.isEmpty() ? visible : figured, inner)
                .filter(close -> close.metresPerPixel() < whole)
                .orElse(null);
    }

    private Graphic seen(@Nullable Viewport viewport) {
        return whole instanceof Choropleth map
                ? new Choropleth(map.baseMap(), shading, viewport, MapOptions.BARE, map.headline())
                : new HexMap(((HexMap) whole).hexagons(), shading, MapOptions.BARE, "", whole.headline());
    }

    private double times() {
        return whole instanceof Choropleth ? LAND : HEXAGONS;
    }

    private Size inner(Rectangle2D frame) {
        return new Size(frame.getWidth() / times(), frame.getHeight() / times());
    }

    /** Where the land is drawn: in all the room, unless the key would lie on land. */
    public Rectangle2D frame(Size size) {
        SlideMapKey key = new SlideMapKey(shading);
        Rectangle2D all = new Rectangle2D.Double(0, 0, size.width(), size.height());
        Rectangle2D corner = new Rectangle2D.Double(0, 0, key.width() + GAP, key.height() + GAP);
        if (marks(all).stream().noneMatch(m -> m.shape().intersects(corner))) {
            return all;
        }
        Rectangle2D right = new Rectangle2D.Double(
                corner.getMaxX(), 0, Math.max(1, size.width() - corner.getMaxX()), size.height());
        Rectangle2D below = new Rectangle2D.Double(
                0, corner.getMaxY(), size.width(), Math.max(1, size.height() - corner.getMaxY()));
        return extent(right) > extent(below) ? right : below;
    }

    private double extent(Rectangle2D frame) {
        return marks(frame).stream()
                .map(m -> m.shape().getBounds2D())
                .reduce(Rectangle2D::createUnion)
                .map(r -> r.getWidth() * r.getHeight())
                .orElse(0.0);
    }

    private AffineTransform to(Rectangle2D frame) {
        AffineTransform to = AffineTransform.getTranslateInstance(frame.getX(), frame.getY());
        to.scale(times(), times());
        return to;
    }

    @Override
    public void paint(Graphics2D g, Size size) {
        Lettering.hints(g);
        Rectangle2D frame = frame(size);
        AffineTransform before = g.getTransform();
        Shape clip = g.getClip();
        g.transform(to(frame));
        bare(inner(frame)).paint(g, inner(frame));
        g.setTransform(before);
        g.setClip(clip);
        new SlideMapKey(shading).paint(g);
        List<AreaCode> compared = shading.figures().compared();
        for (int i = compared.size() - 1; i >= 0; i--) {
            AreaStyle style = AreaStyle.of(i, shading.palette());
            anchor(compared.get(i), frame).ifPresent(at -> style.marker()
                    .paint(
                            g,
                            at.getX(),
                            at.getY(),
                            15,
                            style.colour(),
                            shading.palette().paper()));
        }
    }

    /** Where an area's marker stands within the land's frame. */
    public Optional<Point2D> anchor(AreaCode area, Rectangle2D frame) {
        Optional<Point2D> inner = bare(inner(frame)) instanceof Choropleth map
                ? map.anchor(area, inner(frame))
                : bare(inner(frame)).marks(inner(frame)).stream()
                        .filter(m -> area.equals(m.area()))
                        .map(m -> m.shape().getBounds2D())
                        .map(b -> (Point2D) new Point2D.Double(b.getCenterX(), b.getCenterY()))
                        .findFirst();
        return inner.map(at -> to(frame).transform(at, null));
    }

    @Override
    public List<GraphicMark> marks(Size size) {
        return marks(frame(size));
    }

    private List<GraphicMark> marks(Rectangle2D frame) {
        AffineTransform to = to(frame);
        return bare(inner(frame)).marks(inner(frame)).stream()
                .map(m -> new GraphicMark(m.area(), to.createTransformedShape(m.shape()), m.words()))
                .toList();
    }
}
