package uk.mobilityatlas.graphic.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.graphic.Fill;
import uk.mobilityatlas.graphic.Hatch;
import uk.mobilityatlas.graphic.Painting;
import uk.mobilityatlas.graphic.Palette;

/** Paints the land of a map with lines and fills, for paper; the window's raster follows the same order and strokes. */
final class LandPainter {
    private final BaseMap baseMap;
    private final Shading shading;
    private final Palette palette;

    LandPainter(BaseMap baseMap, Shading shading) {
        this.baseMap = baseMap;
        this.shading = shading;
        this.palette = shading.palette();
    }

    void paint(Graphics2D g, MapScene scene) {
        context(g, scene);
        LandFade.paint(g, scene, palette);
        bare(g, scene.bare());
        areas(g, scene.areas());
        lines(g, scene, palette);
    }

    private void context(Graphics2D g, MapScene scene) {
        MapPaths context = scene.context();
        if (context == null) {
            return;
        }
        Shape before = g.getClip();
        g.clip(scene.contextFrame());
        Path2D land = new Path2D.Float(Path2D.WIND_EVEN_ODD);
        for (int n = 0; n < baseMap.nations().count(); n++) {
            Shape shape = context.shape(n);
            if (shape != null) {
                land.append(shape, false);
            }
        }
        Painting.fill(g, land, palette.land());
        Hatch.RISING.paint(g, land, palette.hatch());
        g.setClip(before);
        contextLines(g, scene, palette);
    }

    private void bare(Graphics2D g, @Nullable MapPaths bare) {
        for (int n = 0; bare != null && n < baseMap.nations().count(); n++) {
            Shape shape = bare.shape(n);
            if (shape != null) {
                Painting.fill(g, shape, palette.land());
            }
        }
    }

    private void areas(Graphics2D g, MapPaths areas) {
        List<Fill> fills = shading.classFills();
        Map<Fill, Path2D> hatched = new LinkedHashMap<>();
        for (int n = 0; n < baseMap.areas().count(); n++) {
            Shape shape = areas.shape(n);
            if (shape != null) {
                Fill fill = shading.fill(baseMap.areas().area(n), fills);
                if (seen(g, shape)) {
                    Painting.fill(g, shape, fill.colour());
                }
                if (fill.hatch() != Hatch.NONE) {
                    hatched.putIfAbsent(fill, new Path2D.Float(Path2D.WIND_EVEN_ODD));
                    hatched.get(fill).append(shape, false);
                }
            }
        }
        for (Map.Entry<Fill, Path2D> land : hatched.entrySet()) {
            land.getKey().hatch().paint(g, land.getValue(), land.getKey().ink());
        }
    }

    /** Whether anything of a shape can be seen: a part of a picture is painted without the rest. */
    static boolean seen(Graphics2D g, Shape shape) {
        Rectangle box = shape.getBounds();
        box.grow(1, 1);
        return g.hitClip(box.x, box.y, box.width, box.height);
    }

    /** The edge of the nations around: the same strokes on paper and in the window. */
    static void contextLines(Graphics2D g, MapScene scene, Palette palette) {
        MapPaths context = scene.context();
        if (context != null) {
            Shape before = g.getClip();
            g.clip(scene.contextFrame());
            stroke(g, context.coast(), palette.hatch(), 0.7);
            stroke(g, context.borders(), palette.hatch(), 0.7);
            g.setClip(before);
        }
    }

    /** Borders and coasts: the same strokes on paper and in the window. */
    static void lines(Graphics2D g, MapScene scene, Palette palette) {
        MapPaths bare = scene.bare();
        if (bare != null) {
            stroke(g, bare.coast(), palette.hatch(), 0.7);
        }
        stroke(g, scene.areas().borders(), palette.border(), 0.6);
        stroke(g, scene.areas().coast(), palette.coast(), 0.7);
    }

    private static void stroke(Graphics2D g, Shape shape, Color colour, double width) {
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(shape);
    }
}
