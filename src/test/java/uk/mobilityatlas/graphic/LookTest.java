package uk.mobilityatlas.graphic;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The look holds what it promises: contrast, order of shades, Welsh letters, one marker an area. */
class LookTest {
    @Test
    void textReadsOnPaperAndPanel() {
        for (Palette p : List.of(Palette.LIGHT, Palette.DARK)) {
            for (Color ground : List.of(p.paper(), p.panel())) {
                for (Color text : List.of(p.ink(), p.ink2(), p.ink3())) {
                    assertThat(contrast(text, ground)).isGreaterThanOrEqualTo(4.5);
                }
                p.areaTexts().forEach(text -> assertThat(contrast(text, ground)).isGreaterThanOrEqualTo(4.5));
            }
        }
    }

    @Test
    void everyClassCarriesReadableInk() {
        for (Palette p : List.of(Palette.LIGHT, Palette.DARK)) {
            p.classes().forEach(c -> assertThat(contrast(p.inkOn(c), c)).isGreaterThanOrEqualTo(4.5));
        }
    }

    @Test
    void highStandsFurthestFromTheGround() {
        for (Palette p : List.of(Palette.LIGHT, Palette.DARK)) {
            for (int n = 2; n <= 7; n++) {
                List<Color> shades = p.classes(n);
                assertThat(shades).hasSize(n);
                for (int i = 1; i < n; i++) {
                    assertThat(contrast(shades.get(i), p.paper()))
                            .isGreaterThan(contrast(shades.get(i - 1), p.paper()));
                }
            }
        }
    }

    @Test
    void theBundledFontHasTheWelshLetters() {
        for (Typeface cut : Typeface.values()) {
            assertThat(cut.at(12).canDisplayUpTo("Ynys Môn ŵ ŷ Ŵ Ŷ £ – − …")).isEqualTo(-1);
            assertThat(Typeface.of(cut.at(20))).isEqualTo(cut);
        }
    }

    @Test
    void twelveAreasHaveTwelveMarkers() {
        Set<Marker> markers = new HashSet<>();
        for (int i = 0; i < 12; i++) {
            markers.add(AreaStyle.of(i, Palette.LIGHT).marker());
        }
        assertThat(markers).hasSize(12).doesNotContain(Marker.BAR);
        assertThat(AreaStyle.of(4, Palette.LIGHT).colour()).isEqualTo(Palette.LIGHT.ink3());
    }

    @Test
    void textWrapsWithinItsWidthAndLosesNoWord() {
        String text = "Contains public sector information licensed under the Open Government Licence v3.0.";
        List<String> lines = Lettering.wrap(text, Typeface.REGULAR.at(12), 160);
        assertThat(String.join(" ", lines)).isEqualTo(text);
        assertThat(lines).isNotEmpty().allMatch(line -> Lettering.width(line, Typeface.REGULAR.at(12)) <= 160);
    }

    private static double contrast(Color a, Color b) {
        return Palette.contrast(Palette.luminance(a), Palette.luminance(b));
    }
}
