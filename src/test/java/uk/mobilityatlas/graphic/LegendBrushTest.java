package uk.mobilityatlas.graphic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.graphic.map.Choropleth;
import uk.mobilityatlas.graphic.map.Legend;
import uk.mobilityatlas.graphic.map.MapOptions;
import uk.mobilityatlas.graphic.map.MapRaster;
import uk.mobilityatlas.graphic.map.Shading;

class LegendBrushTest {
    private final Legend classes = new Legend(Shading.classed(SmallCountry.figures(), Palette.LIGHT), "");

    @Test
    void aPlaceOnTheHistogramNamesTheAreasOfItsClass() {
        double height = classes.height(232);
        assertThat(classes.areasAt(231, height - 40, new Size(232, height))).containsExactly(SmallCountry.code(0));
        assertThat(classes.areasAt(1, height - 40, new Size(232, height)))
                .contains(SmallCountry.code(3))
                .doesNotContain(SmallCountry.code(0));
        assertThat(classes.areasAt(100, 5, new Size(232, height))).isEmpty();
    }

    @Test
    void aRowOfVerdictsNamesTheAreasThatHaveIt() {
        Legend verdicts = new Legend(
                new Shading(
                        SmallCountry.figures(),
                        Palette.LIGHT,
                        Map.of(
                                SmallCountry.code(0), VerdictMark.CLEARLY_WORSE,
                                SmallCountry.code(1), VerdictMark.SIMILAR,
                                SmallCountry.code(2), VerdictMark.SIMILAR)),
                "");
        Set<AreaCode> all = new java.util.HashSet<>();
        for (int y = 0; y < verdicts.height(232); y++) {
            all.addAll(verdicts.areasAt(50, y, new Size(232, verdicts.height(232))));
        }
        assertThat(all).containsExactlyInAnyOrder(SmallCountry.code(0), SmallCountry.code(1), SmallCountry.code(2));
    }

    @Test
    void theBrushedAreaStaysAsItWasWithALineAndTheOthersAreVeiled() {
        Choropleth map = new Choropleth(
                SmallCountry.baseMap(),
                Shading.classed(SmallCountry.figures(), Palette.LIGHT),
                null,
                MapOptions.BARE,
                "");
        MapRaster raster = MapRaster.of(map, new Size(300, 300), 1);
        int[] pixels = new int[raster.width() * raster.height()];
        Arrays.fill(pixels, 0xFF00FF00);
        raster.light(Set.of(SmallCountry.code(0)), Palette.LIGHT, pixels);
        int lines = 0;
        int untouched = 0;
        for (int y = 0; y < 300; y++) {
            for (int x = 0; x < 300; x++) {
                int pixel = pixels[y * raster.width() + x];
                if (!brushed(raster, x, y)) {
                    boolean other = raster.areaAt(x, y).isPresent();
                    assertThat(pixel >>> 24).as("%d, %d", x, y).isEqualTo(other ? 168 : 0);
                } else if (brushed(raster, x - 2, y)
                        && brushed(raster, x + 2, y)
                        && brushed(raster, x, y - 2)
                        && brushed(raster, x, y + 2)) {
                    assertThat(pixel).as("%d, %d", x, y).isZero();
                    untouched++;
                } else {
                    assertThat(pixel)
                            .as("%d, %d", x, y)
                            .isEqualTo(Palette.LIGHT.focus().getRGB());
                    lines++;
                }
            }
        }
        assertThat(lines).isBetween(100, untouched);
    }

    private static boolean brushed(MapRaster raster, int x, int y) {
        return raster.areaAt(x, y).filter(SmallCountry.code(0)::equals).isPresent();
    }
}
