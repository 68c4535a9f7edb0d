package uk.mobilityatlas.graphic.map;

import java.awt.AlphaComposite;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Palette;

/** The antialiased borders and coasts of a raster, kept as the few pixels that they touch. */
final class LineOverlay {
    private final int[] pixels;
    private final int[] colours;

    LineOverlay(
            int width,
            int height,
            double scale,
            MapScene scene,
            MapLayout.@Nullable Inset inset,
            @Nullable MapScene london,
            Palette palette) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        Lettering.hints(g);
        g.scale(scale, scale);
        LandPainter.contextLines(g, scene, palette);
        Composite over = g.getComposite();
        g.setComposite(AlphaComposite.DstOut);
        LandFade.paint(g, scene, palette);
        g.setComposite(over);
        LandPainter.lines(g, scene, palette);
        if (inset != null && london != null) {
            Shape before = g.getClip();
            g.clip(inset.frame());
            g.setComposite(AlphaComposite.Clear);
            g.fill(inset.frame());
            g.setComposite(over);
            LandPainter.lines(g, london, palette);
            g.setClip(before);
        }
        g.dispose();
        int[] all = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int count = 0;
        for (int c : all) {
            count += c == 0 ? 0 : 1;
        }
        pixels = new int[count];
        colours = new int[count];
        int n = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] != 0) {
                pixels[n] = i;
                colours[n++] = all[i];
            }
        }
    }

    /** Lays the lines over a picture; both premultiplied. */
    void over(int[] out) {
        for (int i = 0; i < pixels.length; i++) {
            int top = colours[i];
            int below = out[pixels[i]];
            int rest = 255 - (top >>> 24);
            int high = (below >>> 8 & 0xFF00FF) * rest + 0x800080;
            int low = (below & 0xFF00FF) * rest + 0x800080;
            high = high + (high >>> 8 & 0xFF00FF) & 0xFF00FF00;
            low = low + (low >>> 8 & 0xFF00FF) >>> 8 & 0xFF00FF;
            out[pixels[i]] = top + (high | low);
        }
    }
}
