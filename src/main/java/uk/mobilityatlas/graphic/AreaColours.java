package uk.mobilityatlas.graphic;

import java.awt.Color;
import java.util.List;

/** The colour table of a map's raster: one opaque colour a number, or a hatch; number 0 is the clear sea. */
final class AreaColours {
    private final int[] plain;
    private final boolean[] hatched;
    private final Hatch[] hatches;
    private final int[] rising;
    private final int[] falling;
    private final int offset;

    private AreaColours(int numbers, Palette palette, int width, int height, double scale) {
        plain = new int[numbers];
        hatched = new boolean[numbers];
        hatches = new Hatch[numbers];
        rising = new int[width + height];
        falling = new int[width + height];
        offset = height;
        for (int i = 0; i < rising.length; i++) {
            rising[i] = lined(Hatch.RISING, i, palette, scale);
            falling[i] = lined(Hatch.FALLING, i - offset, palette, scale);
        }
    }

    private static int lined(Hatch hatch, int across, Palette palette, double scale) {
        double covered = hatch.coverage((across + 1) / scale, 0);
        return Palette.mix(palette.land(), palette.hatch(), covered).getRGB();
    }

    static AreaColours of(MapGround ground, Shading shading, int width, int height, double scale) {
        int areas = ground.areas().count();
        int nations = ground.nations().count();
        Palette palette = shading.palette();
        AreaColours colours = new AreaColours(1 + areas + 2 * nations, palette, width, height, scale);
        List<Color> classes = shading.classColours();
        for (int n = 0; n < areas; n++) {
            colours.set(n + 1, shading.fill(ground.areas().area(n), classes));
        }
        for (int n = 0; n < nations; n++) {
            colours.set(areas + 1 + 2 * n, new Fill(palette.land(), Hatch.RISING));
            colours.set(areas + 2 + 2 * n, Fill.plain(palette.land()));
        }
        return colours;
    }

    private void set(int number, Fill fill) {
        plain[number] = fill.colour().getRGB();
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
        return hatches[number] == Hatch.RISING ? rising[x + y] : falling[x - y + offset - 1];
    }
}
