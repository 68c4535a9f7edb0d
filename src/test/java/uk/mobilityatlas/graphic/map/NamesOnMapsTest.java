package uk.mobilityatlas.graphic.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.PaintedBoxes;
import uk.mobilityatlas.graphic.PaintedBoxes.Painted;
import uk.mobilityatlas.graphic.PaintedBoxes.Words;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.picture.PictureMaker;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.Stories;

/** On the real pack: the names on a map and in its legend stay whole. */
class NamesOnMapsTest {
    private static final PictureMaker MAKER = new PictureMaker(RealAtlas.answers(), RealAtlas.geometries());

    private static HexMap hexagons(Selection asked) {
        SlidePart.Picture picture =
                new SlidePart.Picture(PictureKind.MAP, asked.withMap(Selection.MapKind.HEXAGONS), PictureOptions.NONE);
        Graphic map = MAKER.of(picture, RealAtlas.answers()::to)
                .map(made -> made.graphic(""))
                .orElseThrow();
        return (HexMap) map;
    }

    private static AreaCode code(String name) {
        return RealAtlas.areas().resolve(name, null).orElseThrow().code();
    }

    @Test
    void noLeaderStrikesThroughTheLettersOfAHexagon() {
        HexMap map = hexagons(Stories.neet(code("Leeds"), code("Sheffield"), code("Bradford")));
        PaintedBoxes boxes = PaintedBoxes.of(map, new Size(900, 640));
        int last = 0;
        for (int i = 0; i < boxes.painted().size(); i++) {
            Painted painted = boxes.painted().get(i);
            Rectangle2D bounds = painted.shape().getBounds2D();
            boolean leader = painted.line()
                    && painted.colour().equals(Palette.LIGHT.ink())
                    && Math.max(bounds.getWidth(), bounds.getHeight()) > 60;
            if (!leader) {
                continue;
            }
            last = i;
            for (Words letters : boxes.words()) {
                if (letters.text().matches("[A-Z]{3}") && painted.touches(letters.box())) {
                    assertThat(boxes.painted().subList(i + 1, boxes.painted().size()))
                            .as(letters.text())
                            .anyMatch(p -> !p.line() && p.shape().contains(letters.box()));
                }
            }
        }
        assertThat(last).as("there are leaders").isPositive();
    }

    @Test
    void noMarkerStandsOnTheNameOfTheBenchmarkInALegend() {
        List<AreaCode> twelve = List.of(
                        "Bournemouth, Christchurch and Poole",
                        "Bedford",
                        "Southend-on-Sea",
                        "Kingston upon Hull, City of",
                        "Leeds",
                        "Hartlepool",
                        "Plymouth",
                        "North East Lincolnshire",
                        "Leicester",
                        "Blackpool",
                        "Barnsley",
                        "Cornwall")
                .stream()
                .map(NamesOnMapsTest::code)
                .toList();
        Legend legend = hexagons(Stories.neet(twelve.toArray(new AreaCode[0]))
                        .withIndicator("apprenticeships-16-17")
                        .withBenchmark(Benchmark.of(code("Manchester"))))
                .legend();
        Set<Color> markers = new HashSet<>();
        for (int i = 0; i < twelve.size(); i++) {
            markers.add(AreaStyle.of(i, Palette.LIGHT).colour());
        }
        for (double width : new double[] {196, 232}) {
            PaintedBoxes boxes = PaintedBoxes.of(legend, new Size(width, legend.height(width)));
            Words name = boxes.words().stream()
                    .filter(words -> words.text().startsWith("Manchester "))
                    .findFirst()
                    .orElseThrow();
            assertThat(boxes.painted())
                    .as("%s wide", width)
                    .noneMatch(p -> markers.contains(p.colour()) && p.touches(name.box()));
        }
    }
}
