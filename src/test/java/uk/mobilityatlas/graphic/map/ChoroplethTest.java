package uk.mobilityatlas.graphic.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.RealFigures;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Table;

/** Maps of the real pack: the raster is the picture, land without figures is hatched, every area can be pointed at. */
class ChoroplethTest {
    private static final Size SIZE = new Size(700, 520);
    private static final AreaFigures NEET = RealFigures.of("neet-16-17", "2025", Geography.UPPER_TIER);
    private static final BaseMap GROUND = RealFigures.baseMap(Geography.UPPER_TIER);

    @Test
    void theWindowsRasterLooksAsThePaperDoes() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            Choropleth map = map(Shading.classed(NEET, palette));
            BufferedImage paper = page(palette);
            Graphics2D g = paper.createGraphics();
            map.paint(g, SIZE);
            BufferedImage window = page(palette);
            Graphics2D w = window.createGraphics();
            w.drawImage(MapRaster.of(map, SIZE, 1).image(map.shading()), 0, 0, null);
            map.paintFurniture(w, SIZE);
            assertThat(strangePixels(paper, window)).isLessThan(0.004);
        }
    }

    /** The share of pixels of which a channel differs by more than a tenth. */
    private static double strangePixels(BufferedImage a, BufferedImage b) {
        int strange = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                int p = a.getRGB(x, y);
                int q = b.getRGB(x, y);
                int most = 0;
                for (int shift = 0; shift <= 16; shift += 8) {
                    most = Math.max(most, Math.abs((p >> shift & 0xFF) - (q >> shift & 0xFF)));
                }
                strange += most > 26 ? 1 : 0;
            }
        }
        return strange / (double) (a.getWidth() * a.getHeight());
    }

    @Test
    void anotherIndicatorOnlyRecoloursTheRaster() {
        Choropleth neet = map(Shading.classed(NEET, Palette.LIGHT));
        AreaFigures other = RealFigures.of("not-known-16-17", "2025", Geography.UPPER_TIER);
        Choropleth next = map(Shading.classed(other, Palette.LIGHT));
        MapRaster raster = MapRaster.of(neet, SIZE, 1);
        assertThat(pixels(raster.image(next.shading())))
                .isEqualTo(pixels(MapRaster.of(next, SIZE, 1).image(next.shading())))
                .isNotEqualTo(pixels(raster.image(neet.shading())));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void everyComparedAreaIsFoundUnderItsMarker() {
        Choropleth map = map(Shading.classed(NEET, Palette.LIGHT));
        MapRaster raster = MapRaster.of(map, SIZE, 2);
        Viewport seen = map.shown(SIZE);
        for (var area : RealFigures.THREE) {
            var anchor = GROUND.areas().anchor(GROUND.areas().number(area).orElseThrow());
            assertThat(raster.areaAt(seen.x(anchor.getX()), seen.y(anchor.getY())))
                    .contains(area);
        }
        assertThat(raster.areaAt(SIZE.width() - 2, 2)).as("the North Sea").isEmpty();
        assertThat(raster.areaAt(-5, 900)).isEmpty();
    }

    @Test
    void aMapOfEnglandFitsEnglandAndSaysSo() {
        assertThat(NEET.nationsWithFigures()).containsExactly(RealFigures.ENGLAND);
        Choropleth map = map(Shading.classed(NEET, Palette.LIGHT));
        var england = map.shown(SIZE)
                .toPixels(GROUND.nations().extent(List.of(RealFigures.ENGLAND)).orElseThrow());
        assertThat(england.getHeight()).isGreaterThan(SIZE.height() * 0.9);
        assertThat(map.layout(SIZE).locator()).isNotNull();
        assertThat(map.summary()).contains("NEET", "2025", "England 3.4%").doesNotContain("null");
    }

    @Test
    void everyVisibleAreaHasWordsAndMissingOnesAReason() {
        List<GraphicMark> marks = map(Shading.classed(NEET, Palette.LIGHT)).marks(SIZE);
        assertThat(marks).hasSizeGreaterThanOrEqualTo(150);
        assertThat(marks).anyMatch(m -> m.words().startsWith("Blackpool: 7.6%"));
        assertThat(marks).allMatch(m -> m.words().contains("%") || m.words().contains("no figure"));
        Table table = map(Shading.classed(NEET, Palette.LIGHT)).table();
        assertThat(table.rows()).hasSize(NEET.visible().size());
        assertThat(table.rows().stream().filter(r -> r.get(2).number() == null))
                .isNotEmpty()
                .allMatch(r -> r.get(2).text().startsWith("["));
    }

    @Test
    void theLegendsBarsEndOnClassLimitsAndCountEveryArea() {
        Histogram histogram = Histogram.of(NEET.classification(), NEET.values(), 35);
        assertThat(histogram.bins().stream().mapToInt(Histogram.Bin::count).sum())
                .isEqualTo(NEET.values().length);
        for (double limit : NEET.classification().limits()) {
            assertThat(histogram.bins()).anyMatch(b -> b.lower() == limit || b.upper() == limit);
        }
        NEET.classification().classes().forEach(c -> assertThat(histogram.bins().stream()
                        .filter(b -> b.lower() >= c.lower() && b.upper() <= c.upper())
                        .mapToInt(Histogram.Bin::count)
                        .sum())
                .isEqualTo(c.count()));
    }

    private static Choropleth map(Shading shading) {
        return new Choropleth(GROUND, shading, null, MapOptions.ALL, "");
    }

    private static BufferedImage page(Palette palette) {
        BufferedImage image = new BufferedImage((int) SIZE.width(), (int) SIZE.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(palette.paper());
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        return image;
    }
}
