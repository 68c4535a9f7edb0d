package uk.mobilityatlas.graphic;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.mobilityatlas.desk.Theme;

/** The look holds what it promises: contrast, order of shades, Welsh letters, one marker an area. */
class LookTest {
    @Test
    void textReadsOnPaperAndPanel() {
        for (Palette p : List.of(Palette.LIGHT, Palette.DARK, Palette.CONTRAST)) {
            for (Color ground : List.of(p.paper(), p.panel())) {
                for (Color text : List.of(p.ink(), p.ink2(), p.ink3())) {
                    assertThat(contrast(text, ground)).isGreaterThanOrEqualTo(4.5);
                }
                p.areaTexts().forEach(text -> assertThat(contrast(text, ground)).isGreaterThanOrEqualTo(4.5));
            }
        }
    }

    @Test
    void inHighContrastTextIsSevenAndMarksAreFourAndAHalfToOne() {
        Palette p = Palette.CONTRAST;
        for (Color ground : List.of(p.paper(), p.panel(), p.raised())) {
            for (Color text : List.of(p.ink(), p.ink2(), p.ink3(), p.accent())) {
                assertThat(contrast(text, ground)).isGreaterThanOrEqualTo(7);
            }
            p.areaTexts().forEach(text -> assertThat(contrast(text, ground)).isGreaterThanOrEqualTo(7));
            Stream.of(
                            Stream.of(p.rule2(), p.focus(), p.benchmark(), p.hatch(), p.worseMark(), p.betterMark()),
                            p.areas().stream(),
                            p.classes().stream(),
                            p.better().stream(),
                            p.worse().stream(),
                            p.betterAreas().stream(),
                            p.worseAreas().stream())
                    .flatMap(colours -> colours)
                    .forEach(mark -> assertThat(contrast(mark, ground))
                            .as(mark + " on " + ground)
                            .isGreaterThanOrEqualTo(4.5));
        }
        assertThat(contrast(p.ink(), p.soft())).isGreaterThanOrEqualTo(7);
        assertThat(contrast(p.accent(), p.soft())).isGreaterThanOrEqualTo(7);
        for (int count = 1; count <= 7; count++) {
            p.classes(count).forEach(c -> assertThat(contrast(p.inkOn(c), c)).isGreaterThanOrEqualTo(7));
        }
        for (VerdictMark mark : VerdictMark.values()) {
            VerdictInk ink = VerdictInk.of(mark, p);
            assertThat(contrast(ink.cellText(), ink.cell()))
                    .as(mark + " in a cell")
                    .isGreaterThanOrEqualTo(7);
            assertThat(contrast(ink.cellMark(), ink.cell()))
                    .as(mark + " in a cell")
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void inHighContrastNoTwoClassesHaveOnePattern() {
        for (int count = 2; count <= 7; count++) {
            assertThat(IntStream.range(0, count).mapToObj(Hatch::ofClass)).doesNotHaveDuplicates();
        }
        assertThat(Palette.LIGHT.patterned()).isFalse();
    }

    @Test
    void everySheetHasTheRolesOfTheLightOne() throws IOException {
        Pattern role = Pattern.compile("(?m)^  (-[a-z0-9-]+):");
        List<String> roles = role.matcher(sheet(Theme.Mode.LIGHT))
                .results()
                .map(r -> r.group(1))
                .toList();
        assertThat(roles).hasSizeGreaterThan(20);
        for (Theme.Mode mode : Theme.Mode.values()) {
            assertThat(role.matcher(sheet(mode)).results().map(r -> r.group(1)))
                    .as(mode.name())
                    .containsAll(roles);
        }
    }

    private static String sheet(Theme.Mode mode) throws IOException {
        try (InputStream in = Theme.class.getResourceAsStream(mode.name().toLowerCase(Locale.ROOT) + ".css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The sheets of the window name the same colours as the palettes of its pictures. */
    @ParameterizedTest
    @EnumSource(Theme.Mode.class)
    void windowAndPicturesHaveTheSameRoles(Theme.Mode mode) throws IOException {
        String sheet = sheet(mode);
        Palette p = mode.palette();
        Map.of(
                        "paper", p.paper(),
                        "panel", p.panel(),
                        "ink", p.ink(),
                        "ink-2", p.ink2(),
                        "ink-3", p.ink3(),
                        "rule", p.rule(),
                        "rule-2", p.rule2(),
                        "accent", p.accent(),
                        "focus", p.focus(),
                        "benchmark", p.benchmark())
                .forEach((role, colour) -> assertThat(sheet)
                        .contains(String.format("-atlas-%s: #%06X;", role, colour.getRGB() & 0xFFFFFF)));
    }

    @Test
    void everyClassCarriesReadableInk() {
        for (Palette p : List.of(Palette.LIGHT, Palette.DARK, Palette.CONTRAST)) {
            p.classes().forEach(c -> assertThat(contrast(p.inkOn(c), c)).isGreaterThanOrEqualTo(4.5));
        }
    }

    @Test
    void highStandsFurthestFromTheGround() {
        for (Palette p : List.of(Palette.LIGHT, Palette.DARK, Palette.CONTRAST)) {
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
