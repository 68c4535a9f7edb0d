package uk.mobilityatlas.graphic.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.graphic.AreaFigures;
import uk.mobilityatlas.graphic.Fill;
import uk.mobilityatlas.graphic.Hatch;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.RealFigures;
import uk.mobilityatlas.stats.ClassMethod;

/** Classes around a benchmark without their hue, as on a photocopy. */
class ShadingTest {
    /** What stands beside another in grey is told apart from this contrast on, for large fills. */
    private static final double SEEN = 1.2;

    static Stream<Palette> palettes() {
        return Stream.of(Palette.LIGHT, Palette.DARK);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void theSidesOfABenchmarkHaveAPatternEach(Palette palette) {
        Shading shading = Shading.classed(around("weekly-pay", "2025-04-30"), palette);
        int below = shading.below().orElseThrow();
        List<Fill> fills = shading.classFills();
        assertThat(below).isBetween(1, fills.size() - 1);
        assertThat(fills.subList(0, below)).isNotEmpty().allMatch(f -> f.hatch() == Hatch.UPRIGHT);
        assertThat(fills.subList(below, fills.size())).isNotEmpty().allMatch(f -> f.hatch() == Hatch.DOTS);
        assertThat(fills).isNotEmpty().allMatch(f -> contrast(f.colour(), f.ink()) > SEEN);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void oneSideOfABenchmarkIsDarkerFurtherOut(Palette palette) {
        Shading shading = Shading.classed(around("weekly-pay", "2025-04-30"), palette);
        List<Fill> fills = shading.classFills();
        int below = shading.below().orElseThrow();
        for (int i = 1; i < fills.size(); i++) {
            if (i != below) {
                assertThat(contrast(fills.get(i - 1).colour(), fills.get(i).colour()))
                        .isGreaterThan(SEEN);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void whereLowIsGoodTheHighSideCarriesTheLines(Palette palette) {
        Shading shading = Shading.classed(around("neet-16-17", "2025"), palette);
        List<Fill> fills = shading.classFills();
        assertThat(fills.get(0).hatch()).isEqualTo(Hatch.DOTS);
        assertThat(fills.get(fills.size() - 1).hatch()).isEqualTo(Hatch.UPRIGHT);
    }

    private static double contrast(java.awt.Color a, java.awt.Color b) {
        return Palette.contrast(Palette.luminance(a), Palette.luminance(b));
    }

    private static AreaFigures around(String id, String period) {
        AreaFigures figures = RealFigures.of(id, period, Geography.UPPER_TIER);
        return AreaFigures.classed(
                figures.indicator(),
                figures.period(),
                figures.geography(),
                figures.areas(),
                code -> Optional.ofNullable(figures.observations().get(code)),
                ClassMethod.AROUND_BENCHMARK,
                figures.compared(),
                figures.shown(),
                figures.benchmark());
    }
}
