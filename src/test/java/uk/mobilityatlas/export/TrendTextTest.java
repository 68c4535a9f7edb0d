package uk.mobilityatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.comparison.Answer;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.chart.TrendLines;
import uk.mobilityatlas.picture.TrendsPicture;
import uk.mobilityatlas.story.Stories;

/** The texts of pictures of the years as they are painted: what the note says of the scale is what stands at the axis. */
class TrendTextTest {
    private static final AreaCode[] WALES = {
        new AreaCode("W06000008"),
        new AreaCode("W06000002"),
        new AreaCode("W06000009"),
        new AreaCode("W06000023"),
        new AreaCode("W06000024")
    };
    private static final Pattern STARTS = Pattern.compile("The scale starts at ([^%]*)%");
    private static final Pattern TEXT =
            Pattern.compile("<text[^>]*\\bx=\"([-\\d.]+)\"[^>]*\\by=\"([-\\d.]+)\"[^>]*>([^<]*)", Pattern.DOTALL);

    private record Painted(double x, double y, String text) {}

    private static List<Painted> painted(TrendLines lines, Size size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureFile.write(lines, size, 1, PictureFormat.SVG, out);
        List<Painted> texts = new ArrayList<>();
        Matcher m = TEXT.matcher(out.toString(StandardCharsets.UTF_8));
        while (m.find()) {
            texts.add(new Painted(Double.parseDouble(m.group(1)), Double.parseDouble(m.group(2)), m.group(3)));
        }
        return texts;
    }

    private static TrendLines of(Selection asked) {
        Answer answer = RealAtlas.answers().inDepth(asked).orElseThrow();
        return new TrendsPicture(answer.figures()).of(answer.comparison(), Palette.LIGHT, "");
    }

    private static TrendLines inactivity() {
        return of(Stories.neet(WALES)
                .withIndicator("economic-inactivity")
                .withBenchmark(Benchmark.of(new AreaCode("W92000004"))));
    }

    @ParameterizedTest
    @CsvSource({"640, 480", "760, 560", "1232, 620", "1232, 900", "500, 1200", "900, 340"})
    void theNoteNamesTheFootOfTheAxis(double width, double height) throws IOException {
        List<Painted> texts = painted(inactivity(), new Size(width, height));
        Matcher said = STARTS.matcher(
                String.join(" ", texts.stream().map(Painted::text).toList()));
        double left = texts.stream()
                .filter(t -> t.text().matches("\\d+%"))
                .mapToDouble(t -> t.x() + Lettering.width(t.text(), Typeface.REGULAR.at(12)))
                .min()
                .orElseThrow();
        double foot = texts.stream()
                .filter(t -> t.text().matches("[\\d.]+%?"))
                .filter(t -> Math.abs(t.x() + Lettering.width(t.text(), Typeface.REGULAR.at(12)) - left) < 1.5)
                .mapToDouble(t -> Double.parseDouble(t.text().replace("%", "")))
                .min()
                .orElseThrow();
        assertThat(said.find() ? Double.parseDouble(said.group(1)) : 0).isEqualTo(foot);
    }

    @Test
    void yearsBelowPanelsStandApartAndRegular() throws IOException {
        TrendLines neet = of(Stories.neet(Stories.BLACKPOOL, Stories.BARNSLEY, Stories.CORNWALL));
        for (double width = 420; width < 1300; width += 35) {
            List<Painted> years = new ArrayList<>(painted(neet, new Size(width, 420)).stream()
                    .filter(t -> t.text().matches("20\\d\\d"))
                    .toList());
            double foot = years.stream().mapToDouble(Painted::y).max().orElseThrow();
            years.removeIf(t -> t.y() < foot);
            years.sort((a, b) -> Double.compare(a.x(), b.x()));
            int before = 0;
            int step = 0;
            for (int i = 0; i < years.size(); i++) {
                int year = Integer.parseInt(years.get(i).text());
                if (i > 0) {
                    assertThat(years.get(i).x()
                                    - years.get(i - 1).x()
                                    - Lettering.width(years.get(i - 1).text(), Typeface.REGULAR.at(12)))
                            .as(years.get(i - 1).text() + " " + year + " at " + width)
                            .isGreaterThan(9);
                }
                if (year > before && before > 0) {
                    assertThat(year - before).as("at " + width).isEqualTo(step == 0 ? year - before : step);
                    step = year - before;
                }
                before = year;
            }
            assertThat(years).extracting(Painted::text).startsWith("2018").endsWith("2025");
        }
    }

    @Test
    void headsOfARowBeginOnOneLevel() throws IOException {
        List<Painted> texts = painted(
                of(Stories.neet(Stories.BLACKPOOL, new AreaCode("E06000058"), Stories.CORNWALL)), new Size(640, 420));
        assertThat(texts.stream()
                        .filter(t -> t.text().matches("Blackpool|Bournemouth.*|Cornwall"))
                        .map(Painted::y))
                .hasSize(3)
                .containsOnly(14.0);
    }

    @Test
    void aRecodeIsSaidPlainlyWithoutCodes() throws IOException {
        String words = String.join(
                " ",
                painted(of(Stories.neet(Stories.BARNSLEY, new AreaCode("E08000039"))), new Size(1200, 420)).stream()
                        .map(Painted::text)
                        .toList());
        assertThat(words)
                .contains("From 2025, Barnsley and Sheffield have new council codes")
                .doesNotContainPattern("E0\\d{7}");
    }

    @Test
    void theYearsAreNamed() {
        assertThat(of(Stories.neet(Stories.BLACKPOOL)).span()).isEqualTo("2018 to 2025");
    }
}
