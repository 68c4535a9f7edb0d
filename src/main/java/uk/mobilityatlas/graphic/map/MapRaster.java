package uk.mobilityatlas.graphic.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;

/**
 * A map for the window as area numbers, one a pixel, painted once for a viewport; another indicator or period only
 * recolours it. Pixels on the edge between areas keep the share of each, so that it looks as the vector picture does.
 */
public final class MapRaster {
    /** Each pixel is looked at in this many places across and down. */
    private static final int FINE = 3;

    private static final int BAND = 48;

    /** So many parts of the map are painted at the same time. */
    private static final int PARTS = 2;

    /** How much of a brushed area's own colour its light covers. */
    private static final double VEIL = 0.66;

    private final BaseMap baseMap;
    private final double scale;
    private final int width;
    private final int height;
    private final short[] numbers;
    private final EdgePixels[] edges = new EdgePixels[PARTS];
    private final LineOverlay lines;
    private final Rectangle2D cut;

    private MapRaster(Choropleth map, Size size, double scale) {
        this.baseMap = map.baseMap();
        this.scale = scale;
        width = (int) Math.ceil(size.width() * scale);
        height = (int) Math.ceil(size.height() * scale);
        numbers = new short[width * height];
        MapLayout layout = map.layout(size);
        MapScene scene = map.scene(layout);
        MapLayout.Inset inset = layout.inset();
        MapScene london = inset == null ? null : map.scene(inset);
        cut = scene.contextFrame();
        LineOverlay[] drawn = new LineOverlay[1];
        Palette palette = map.shading().palette();
        Stream<Runnable> parts = IntStream.range(0, PARTS).mapToObj(p -> () -> number(p, scene, inset, london));
        Runnable overlay = () -> drawn[0] = new LineOverlay(width, height, scale, scene, inset, london, palette);
        Stream.concat(Stream.of(overlay), parts).parallel().forEach(Runnable::run);
        lines = drawn[0];
    }

    /** Paints the numbers of a map at so many device pixels a pixel. */
    public static MapRaster of(Choropleth map, Size size, double scale) {
        return new MapRaster(map, size, scale);
    }

    /** Width in device pixels. */
    public int width() {
        return width;
    }

    /** Height in device pixels. */
    public int height() {
        return height;
    }

    private void number(int part, MapScene scene, MapLayout.@Nullable Inset inset, @Nullable MapScene london) {
        EdgePixels shared = new EdgePixels(FINE * FINE);
        edges[part] = shared;
        BufferedImage fine = new BufferedImage(width * FINE, BAND * FINE, BufferedImage.TYPE_INT_RGB);
        int[] samples = ((DataBufferInt) fine.getRaster().getDataBuffer()).getData();
        for (int top = part * BAND; top < height; top += PARTS * BAND) {
            Arrays.fill(samples, 0);
            Graphics2D g = fine.createGraphics();
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.translate(0, -top * FINE);
            g.scale(scale * FINE, scale * FINE);
            Rectangle2D band = new Rectangle2D.Double(0, top / scale, width / scale, BAND / scale);
            paintNations(g, scene, band);
            paintAreas(g, scene.areas(), band);
            if (inset != null && london != null && inset.frame().intersects(band)) {
                Painting.fill(g, inset.frame(), new Color(0));
                paintAreas(g, london.areas(), band);
            }
            g.dispose();
            reduce(samples, top, shared);
        }
    }

    private void paintNations(Graphics2D g, MapScene scene, Rectangle2D band) {
        int first = baseMap.areas().count() + 1;
        for (int n = 0; n < baseMap.nations().count(); n++) {
            MapPaths bare = scene.bare();
            if (bare != null) {
                fill(g, bare.shape(n, band), first + 2 * n + 1);
            }
            MapPaths context = scene.context();
            if (context != null) {
                g.clip(scene.contextFrame());
                fill(g, context.shape(n, band), first + 2 * n);
                g.setClip(null);
            }
        }
    }

    private void paintAreas(Graphics2D g, MapPaths areas, Rectangle2D band) {
        for (int n = 0; n < baseMap.areas().count(); n++) {
            fill(g, areas.shape(n, band), n + 1);
        }
    }

    private static void fill(Graphics2D g, @Nullable Shape shape, int number) {
        if (shape != null) {
            Painting.fill(g, shape, new Color(number));
        }
    }

    private void reduce(int[] samples, int top, EdgePixels shared) {
        int fineWidth = width * FINE;
        int[] seen = new int[FINE * FINE];
        for (int y = top; y < Math.min(height, top + BAND); y++) {
            for (int x = 0; x < width; x++) {
                int n = 0;
                boolean same = true;
                for (int fy = 0; fy < FINE; fy++) {
                    int at = ((y - top) * FINE + fy) * fineWidth + x * FINE;
                    for (int fx = 0; fx < FINE; fx++) {
                        seen[n] = samples[at + fx] & 0xFFFFFF;
                        same &= seen[n] == seen[0];
                        n++;
                    }
                }
                int pixel = y * width + x;
                numbers[pixel] = (short) seen[n / 2];
                if (!same) {
                    shared.add(pixel, seen);
                }
            }
        }
    }

    /** Colours every pixel: premultiplied ARGB, clear where there is sea. The array holds width times height. */
    public void colour(Shading shading, int[] pixels) {
        AreaColours colours = AreaColours.of(baseMap, shading, width, height, scale, cut);
        int[] plain = colours.plain();
        boolean[] hatched = colours.hatched();
        for (int i = 0; i < numbers.length; i++) {
            pixels[i] = plain[numbers[i]];
        }
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                if (hatched[numbers[i]]) {
                    pixels[i] = colours.at(numbers[i], x, y);
                }
            }
        }
        for (EdgePixels shared : edges) {
            shared.blend(colours, width, pixels);
        }
        lines.over(pixels);
    }

    /**
     * Lights some areas up: a line around them, and a veil over all others, since on a map in blues a light of one more
     * colour is not seen. The array holds width times height; the map below is not painted again.
     */
    public void light(Set<AreaCode> lit, Palette palette, int[] pixels) {
        boolean[] on =
                new boolean[1 + baseMap.areas().count() + 2 * baseMap.nations().count()];
        lit.forEach(code -> baseMap.areas().number(code).ifPresent(n -> on[n + 1] = true));
        int line = palette.focus().getRGB();
        int veil = premultiplied(palette.paper(), VEIL);
        int last = baseMap.areas().count();
        for (int y = 0, i = 0; y < height; y++) {
            for (int x = 0; x < width; x++, i++) {
                if (!on[numbers[i]]) {
                    pixels[i] = numbers[i] > 0 && numbers[i] <= last ? veil : 0;
                    continue;
                }
                boolean edge = x < 2
                        || y < 2
                        || x >= width - 2
                        || y >= height - 2
                        || !on[numbers[i - 2]]
                        || !on[numbers[i + 2]]
                        || !on[numbers[i - 2 * width]]
                        || !on[numbers[i + 2 * width]];
                pixels[i] = edge ? line : 0;
            }
        }
    }

    private static int premultiplied(Color colour, double opacity) {
        int r = (int) Math.round(colour.getRed() * opacity);
        int g = (int) Math.round(colour.getGreen() * opacity);
        int b = (int) Math.round(colour.getBlue() * opacity);
        return (int) Math.round(255 * opacity) << 24 | r << 16 | g << 8 | b;
    }

    /** The map as an image, coloured. */
    public BufferedImage image(Shading shading) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        colour(shading, ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
        return image;
    }

    /** The area under a place in pixels at 100%, in the map or in its inset. */
    public Optional<AreaCode> areaAt(double x, double y) {
        int px = (int) Math.floor(x * scale);
        int py = (int) Math.floor(y * scale);
        if (!new Rectangle(0, 0, width, height).contains(px, py)) {
            return Optional.empty();
        }
        int number = numbers[py * width + px];
        return number > 0 && number <= baseMap.areas().count()
                ? Optional.of(baseMap.areas().area(number - 1))
                : Optional.empty();
    }
}
