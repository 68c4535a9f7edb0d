package uk.mobilityatlas.view.explore;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Areas;
import uk.mobilityatlas.area.Geometries;
import uk.mobilityatlas.comparison.Selection.MapKind;
import uk.mobilityatlas.desk.picture.AreaNavigation;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.map.Choropleth;
import uk.mobilityatlas.graphic.map.HexMap;
import uk.mobilityatlas.graphic.map.MapRaster;
import uk.mobilityatlas.graphic.map.MapRasters;
import uk.mobilityatlas.graphic.map.Shading;
import uk.mobilityatlas.picture.Maps;

/** Paints maps in the background; another indicator or period mostly recolours a raster that is kept. */
final class MapPainter {
    private static final double VEIL = 0.66;

    private static final double MARGIN = 8;
    private static final double LEGEND_GROUND = 0.92;

    private final Areas areas;
    private final Maps maps;
    private final MapRasters rasters = new MapRasters();

    MapPainter(Geometries geometries, Areas areas) {
        this.areas = areas;
        this.maps = new Maps(geometries, () -> areas);
    }

    /** Paints a map; not on the window's thread. */
    synchronized MapFrame paint(MapPainting request) {
        return request.kind() == MapKind.HEXAGONS ? hexagons(request) : choropleth(request);
    }

    /** The map as a graphic of its own, such as a file is made of. */
    synchronized Graphic graphic(MapPainting request) {
        return request.kind() == MapKind.HEXAGONS ? hexMap(request) : map(request);
    }

    private HexMap hexMap(MapPainting request) {
        return maps.hexagons(shading(request), request.options(), request.headline());
    }

    private Choropleth map(MapPainting request) {
        Choropleth map = maps.choropleth(shading(request), request.viewport(), request.options(), request.headline());
        return request.viewport() == null && !request.framed().isEmpty()
                ? map.around(request.framed(), request.size())
                        .map(around ->
                                new Choropleth(map.baseMap(), map.shading(), around, map.options(), map.headline()))
                        .orElse(map)
                : map;
    }

    private static Shading shading(MapPainting request) {
        return new Shading(request.figures(), request.palette(), request.verdicts());
    }

    private MapFrame choropleth(MapPainting request) {
        Choropleth map = map(request);
        int width = width(request);
        int height = height(request);
        // both at the same time: with nothing kept from earlier maps one takes as long as the other
        List<int[]> layers = Stream.<Supplier<int[]>>of(
                        () -> land(map, request), () -> pixels(request, width, height, g -> assemble(g, map, request)))
                .parallel()
                .map(Supplier::get)
                .toList();
        MapRaster raster = rasters.of(map, request.size(), request.scale());
        return new MapFrame(
                request,
                map,
                width,
                height,
                layers.get(0),
                layers.get(1),
                map.shown(request.size()),
                new MapFrame.Pointing() {
                    @Override
                    public Optional<AreaCode> areaAt(double x, double y) {
                        return raster.areaAt(x, y);
                    }

                    @Override
                    public Optional<Shape> outline(AreaCode area) {
                        return map.outline(area, request.size());
                    }

                    @Override
                    public Set<AreaCode> legendAreas(double x, double y) {
                        return map.legendAreas(x, y, request.size());
                    }

                    @Override
                    public void light(Set<AreaCode> areas, Palette palette, int[] pixels) {
                        raster.light(areas, palette, pixels);
                    }

                    @Override
                    public AreaNavigation navigation() {
                        return new AreaNavigation(map.marks(request.size()), MapPainter.this::name);
                    }
                });
    }

    private int[] land(Choropleth map, MapPainting request) {
        MapRaster raster = rasters.of(map, request.size(), request.scale());
        int[] pixels = new int[raster.width() * raster.height()];
        raster.colour(map.shading(), pixels);
        return pixels;
    }

    private static void assemble(Graphics2D g, Choropleth map, MapPainting request) {
        if (map.viewport() != null) {
            legendGround(g, map, request);
        }
        map.paintFurniture(g, request.size());
    }

    /** Paper below the legend, where land may lie under it. */
    private static void legendGround(Graphics2D g, Choropleth map, MapPainting request) {
        map.legendFrame(request.size()).ifPresent(frame -> {
            Rectangle2D ground = new Rectangle2D.Double(
                    -MARGIN,
                    frame.getY() - MARGIN,
                    frame.getWidth() + 2 * MARGIN,
                    request.size().height() - frame.getY() + MARGIN);
            FadingGround.paint(g, ground, Palette.alpha(request.palette().paper(), LEGEND_GROUND));
        });
    }

    private MapFrame hexagons(MapPainting request) {
        HexMap map = hexMap(request);
        int width = width(request);
        int height = height(request);
        int[] land = pixels(request, width, height, g -> map.paint(g, request.size()));
        List<GraphicMark> marks = map.marks(request.size());
        return new MapFrame(request, map, width, height, land, new int[width * height], null, new MapFrame.Pointing() {
            @Override
            public Optional<AreaCode> areaAt(double x, double y) {
                return marks.stream()
                        .filter(mark -> mark.area() != null && mark.shape().contains(x, y))
                        .map(GraphicMark::area)
                        .findFirst();
            }

            @Override
            public Optional<Shape> outline(AreaCode area) {
                return marks.stream()
                        .filter(mark -> area.equals(mark.area()))
                        .map(GraphicMark::shape)
                        .findFirst();
            }

            @Override
            public Set<AreaCode> legendAreas(double x, double y) {
                return map.legendAreas(x, y, request.size());
            }

            @Override
            public void light(Set<AreaCode> areas, Palette palette, int[] pixels) {
                int[] lit = pixels(request, width, height, g -> {
                    g.setColor(Palette.alpha(palette.paper(), VEIL));
                    marks.stream()
                            .filter(m -> m.area() != null && !areas.contains(m.area()))
                            .forEach(m -> g.fill(m.shape()));
                    g.setColor(palette.focus());
                    g.setStroke(new BasicStroke(3));
                    marks.stream().filter(m -> areas.contains(m.area())).forEach(m -> g.draw(m.shape()));
                });
                System.arraycopy(lit, 0, pixels, 0, pixels.length);
            }

            @Override
            public AreaNavigation navigation() {
                return new AreaNavigation(marks, MapPainter.this::name);
            }
        });
    }

    private static int width(MapPainting request) {
        return (int) Math.ceil(request.size().width() * request.scale());
    }

    private static int height(MapPainting request) {
        return (int) Math.ceil(request.size().height() * request.scale());
    }

    private static int[] pixels(MapPainting request, int width, int height, Consumer<Graphics2D> painter) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.scale(request.scale(), request.scale());
        painter.accept(g);
        g.dispose();
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private String name(AreaCode code) {
        return areas.find(code).map(Area::name).orElse(code.value());
    }
}
