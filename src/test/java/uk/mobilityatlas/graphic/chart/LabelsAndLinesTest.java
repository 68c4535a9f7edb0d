package uk.mobilityatlas.graphic.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.deck.slide.SlideForms;
import uk.mobilityatlas.graphic.AreaStyle;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.PaintedBoxes;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.picture.PictureMaker;
import uk.mobilityatlas.stats.ClassMethod;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.SlidePart;

/** On the real pack, several councils and indicators: no label stands on a line, on a marker or on another label. */
class LabelsAndLinesTest {
    private static final PictureMaker MAKER = new PictureMaker(RealAtlas.answers(), RealAtlas.geometries());
    private static final List<String> INDICATORS = List.of(
            "neet-16-17", "weekly-pay", "attainment-8", "economic-inactivity", "employment-rate", "child-poverty-ahc");
    private static final List<List<String>> PLACES = List.of(
            List.of("Leeds"),
            List.of("Blackpool", "Barnsley", "Cornwall"),
            List.of("Hartlepool", "Middlesbrough", "Redcar and Cleveland", "Stockton-on-Tees"),
            List.of("Bournemouth, Christchurch and Poole", "Kingston upon Hull, City of", "Leeds", "Bradford"));
    private static final List<Size> ON_SCREEN = List.of(new Size(560, 320), new Size(760, 280), new Size(1000, 340));
    private static final List<Size> ON_SLIDES = List.of(new Size(1760, 700), new Size(900, 700), new Size(1150, 560));

    private final List<String> wrong = new ArrayList<>();

    private static Graphic picture(PictureKind kind, String indicator, List<String> places) {
        List<AreaCode> codes = places.stream()
                .map(name -> RealAtlas.areas().resolve(name, null).orElseThrow().code())
                .toList();
        Selection query = new Selection(
                indicator,
                null,
                Geography.UPPER_TIER,
                codes,
                Benchmark.ENGLAND,
                ClassMethod.NATURAL,
                Selection.MapKind.MAP,
                Selection.Filter.NONE);
        PictureOptions options = kind == PictureKind.RELATIONSHIP
                ? PictureOptions.of(List.of("no-qualifications-census"))
                : PictureOptions.NONE;
        return MAKER.of(new SlidePart.Picture(kind, query, options), asked -> RealAtlas.answers()
                        .to(asked))
                .map(picture -> picture.graphic(""))
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void namesAtTheEndsOfLinesAvoidLinesAndEachOther(boolean slide) {
        for (String indicator : INDICATORS.subList(slide ? 0 : 1, INDICATORS.size())) {
            for (List<String> places : PLACES) {
                Graphic drawn = picture(PictureKind.TRENDS, indicator, places);
                check(indicator + " of " + places, drawn, slide, "");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PictureKind.class,
            names = {"BARS", "INTERVALS", "DISTRIBUTION", "TYPES", "RELATIONSHIP"})
    void theNameOfTheBenchmarkStandsBesideItsLine(PictureKind kind) {
        for (String indicator : INDICATORS) {
            for (List<String> places : PLACES) {
                Graphic drawn = picture(kind, indicator, places);
                check(kind + ", " + indicator + " of " + places, drawn, false, "England");
                check(kind + ", " + indicator + " of " + places, drawn, true, "England");
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** @param with what the labels that are looked at contain */
    private void check(String what, Graphic drawn, boolean slide, String with) {
        Graphic shown = slide ? SlideForms.of(drawn, Palette.LIGHT) : drawn;
        for (Size size : slide ? ON_SLIDES : ON_SCREEN) {
            check(what + (slide ? ", slide " : ", ") + size, PaintedBoxes.of(shown, size), size, with);
        }
    }

    private void check(String what, PaintedBoxes boxes, Size size, String with) {
        Set<Color> inks = inks();
        Rectangle2D page = new Rectangle2D.Double(-2, -2, size.width() + 4, size.height() + 4);
        for (PaintedBoxes.Words label : boxes.words()) {
            if (!label.text().contains(with)) {
                continue;
            }
            if (!page.contains(label.box())) {
                wrong.add(what + ": “" + label.text() + "” is cut");
            }
            boxes.painted().stream()
                    .filter(p -> inks.contains(p.colour()) && p.touches(label.box()))
                    .findFirst()
                    .ifPresent(p -> wrong.add(what + ": “" + label.text() + "” on a " + (p.line() ? "line" : "mark")));
            boxes.words().stream()
                    .filter(other -> other != label && other.box().intersects(label.box()))
                    .forEach(other -> wrong.add(what + ": “" + label.text() + "” on “" + other.text() + "”"));
        }
    }

    /** The colours of what stands for a place or a benchmark; grids and the leaders of labels have others. */
    private static Set<Color> inks() {
        Set<Color> inks = new HashSet<>();
        for (int i = 0; i < Selection.MOST_AREAS; i++) {
            inks.add(AreaStyle.of(i, Palette.LIGHT).colour());
        }
        inks.add(Palette.LIGHT.benchmark());
        return inks;
    }
}
