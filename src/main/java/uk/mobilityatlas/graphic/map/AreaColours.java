package uk.mobilityatlas.graphic.map;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import uk.mobilityatlas.graphic.Fill;
import uk.mobilityatlas.graphic.Hatch;
import uk.mobilityatlas.graphic.Palette;

/** The colour table of a map's raster: one opaque colour a number, or a hatch; number 0 is the clear sea. */
final class AreaColours {
    private final int[] plain;
    private final boolean[] hatched;
    private final Hatch[] hatches;
    private final int[] inks;
    private final double scale;
    private final int[] rising;
    private final int[] falling;
    private final int offset;
    private final double[] fadeAcross;
    private final double[] fadeDown;
    private int firstNation = Integer.MAX_VALUE;

    private AreaColours(int numbers, Palette palette, int width, int height, double scale, Rectangle2D cut) {
        plain = new int[numbers];
        hatched = new boolean[numbers];
        hatches = new Hatch[numbers];
        inks = new int[numbers];
        this.scale = scale;
        rising = new int[width + height];
        falling = new int[width + height];
        offset = height;
        fadeAcross = fades(width, at -> LandFade.across(cut, (at + 0.5) / scale));
        fadeDown = fades(height, at -> LandFade.down(cut, (at + 0.5) / scale));
        for (int i = 0; i < rising.length; i++) {
            rising[i] = lined(Hatch.RISING, i, palette, scale);
            falling[i] = lined(Hatch.FALLING, i - offset, palette, scale);
        }
    }

    private static double[] fades(int pixels, IntToDoubleFunction left) {
        return IntStream.range(0, pixels).mapToDouble(left).toArray();
    }

    private static int lined(Hatch hatch, int across, Palette palette, double scale) {
        double covered = hatch.coverage((across + 1) / scale, 0);
        return Palette.mix(palette.land(), palette.hatch(), covered).getRGB();
    }

    static AreaColours of(BaseMap baseMap, Shading shading, int width, int height, double scale, Rectangle2D cut) {
        int areas = baseMap.areas().count();
        int nations = baseMap.nations().count();
        Palette palette = shading.palette();
        AreaColours colours = new AreaColours(1 + areas + 2 * nations, palette, width, height, scale, cut);
        List<Fill> classes = shading.classFills();
        for (int n = 0; n < areas; n++) {
            colours.set(n + 1, shading.fill(baseMap.areas().area(n), classes));
        }
        colours.firstNation = areas + 1;
        for (int n = 0; n < nations; n++) {
            colours.set(areas + 1 + 2 * n, Fill.land(Hatch.RISING, palette));
            colours.set(areas + 2 + 2 * n, Fill.plain(palette.land()));
        }
        return colours;
    }

    private void set(int number, Fill fill) {
        plain[number] = fill.colour().getRGB();
        inks[number] = fill.ink().getRGB();
        hatches[number] = fill.hatch();
        hatched[number] = fill.hatch() != Hatch.NONE;
    }

    /** The colours by number, hatches left out. */
    int[] plain() {
        return plain;
    }

    /** Which numbers carry a hatch. */
    boolean[] hatched() {
        return hatched;
    }

    /** The colour of a number at a pixel. */
    int at(int number, int x, int y) {
        if (!hatched[number]) {
            return plain[number];
        }
        int colour =
                switch (hatches[number]) {
                    case RISING -> rising[x + y];
                    case FALLING -> falling[x - y + offset - 1];
                    default -> mixed(number, hatches[number].coverage((x + 0.5) / scale, (y + 0.5) / scale));
                };
        return number < firstNation ? colour : faded(colour, fadeAcross[x] * fadeDown[y]);
    }

    private int mixed(int number, double covered) {
        int from = plain[number];
        int to = inks[number];
        if (covered == 0 || covered == 1) {
            return covered == 0 ? from : to;
        }
        int r = channel(from >> 16, to >> 16, covered);
        int g = channel(from >> 8, to >> 8, covered);
        return 0xFF << 24 | r << 16 | g << 8 | channel(from, to, covered);
    }

    private static int channel(int from, int to, double share) {
        return (int) Math.round((from & 0xFF) + ((to & 0xFF) - (from & 0xFF)) * share);
    }

    private static int faded(int colour, double left) {
        if (left >= 1) {
            return colour;
        }
        int r = (int) Math.round((colour >> 16 & 0xFF) * left);
        int g = (int) Math.round((colour >> 8 & 0xFF) * left);
        int b = (int) Math.round((colour & 0xFF) * left);
        return (int) Math.round(255 * left) << 24 | r << 16 | g << 8 | b;
    }
}
