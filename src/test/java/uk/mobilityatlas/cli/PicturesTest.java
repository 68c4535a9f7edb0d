package uk.mobilityatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.mobilityatlas.RealAtlas;

/** The commands that draw. */
class PicturesTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeAll
    static void open() {
        RealAtlas.database();
    }

    private int run(String... words) {
        return Commands.run(
                RealAtlas.HOME, new CommandOutput(out, new PrintStream(err, true, StandardCharsets.UTF_8)), words);
    }

    private String notes() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aMapCarriesItsSourceLicencesAndVersion() throws Exception {
        Path file = folder.resolve("map.svg");
        assertThat(run("map", "--indicator", "neet-16-17", "--out", file.toString()))
                .as(notes())
                .isZero();
        String svg = Files.readString(file);
        assertThat(svg)
                .contains("NEET, age 16\u201317: from ")
                .contains("Department for Education")
                .contains("Open Government Licence v3.0")
                .contains("Contains OS data")
                .contains(RealAtlas.version().fingerprint());
        assertThat(notes()).contains(file.toString());
        assertThat(out.size()).isZero();
    }

    @Test
    void aMapAsPngHasTheColoursOfItsClasses() throws Exception {
        Path file = folder.resolve("map.png");
        assertThat(run("map", "--indicator", "employment-rate", "--level", "ltla", "--out", file.toString()))
                .as(notes())
                .isZero();
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(1280);
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y) & 0xFFFFFF);
            }
        }
        assertThat(colours).contains(0xDCEAF7, 0xA9CFEF, 0x6BACE6, 0x2073BC, 0x12436D, 0xFFFFFF);
    }

    @Test
    void theSameWordsGiveTheSameBytes() throws Exception {
        run(
                "map",
                "--indicator",
                "weekly-pay",
                "--classes",
                "equal",
                "--out",
                folder.resolve("a.png").toString());
        run("map", "--classes=equal", "--indicator=weekly-pay", "--out=" + folder.resolve("b.png"));
        assertThat(folder.resolve("b.png"))
                .as("the short way and the parser's way to one map: " + notes())
                .hasSameBinaryContentAs(folder.resolve("a.png"));
    }

    @Test
    void aComparisonSaysWhatItMayAndShowsIntervals() throws Exception {
        Path file = folder.resolve("compare.svg");
        assertThat(run(
                        "compare",
                        "--indicator",
                        "economic-inactivity",
                        "--area",
                        "Blackpool",
                        "--area",
                        "Barnsley",
                        "--area",
                        "Cornwall",
                        "--period",
                        "2023",
                        "--out",
                        file.toString()))
                .as(notes())
                .isZero();
        assertThat(Files.readString(file))
                .contains("economic inactivity is above England\u2019s; Cornwall\u2019s is similar")
                .contains("95% intervals")
                .contains(RealAtlas.version().fingerprint());
        assertThat(out.size()).as("figures only when they are asked for").isZero();
    }

    @Test
    void aComparisonDrawsTheBenchmarkThatIsAskedFor() throws Exception {
        String[] words = {"compare", "--indicator", "economic-inactivity", "--area", "Blackpool", "--area", "Burnley"};
        assertThat(run(and(words, "--against", "region", "--out", file("region.svg"))))
                .as(notes())
                .isZero();
        assertThat(Files.readString(folder.resolve("region.svg")))
                .contains("beside the North West", ">The North West<")
                .doesNotContain(">England<");
        assertThat(run(and(words, "--against", "neighbours", "--out", file("own.svg"))))
                .as(notes())
                .isZero();
        assertThat(Files.readString(folder.resolve("own.svg")))
                .contains("beside")
                .doesNotContain(">England<");
    }

    @Test
    void aComparisonSaysWhenAndBesideWhat() throws Exception {
        String[] three = {"--area", "Hartlepool", "--area", "Barnsley", "--area", "Leeds", "--out", file("a.svg")};
        run(and(new String[] {"compare", "--indicator", "weekly-pay", "--period", "2025-04-30"}, three));
        assertThat(Files.readString(folder.resolve("a.svg")))
                .contains(">On 30 April 2025, beside England<")
                .doesNotContain("In 2025-04-30");
        run(and(new String[] {"compare", "--indicator", "neet-16-17", "--against", "neighbours"}, three));
        assertThat(Files.readString(folder.resolve("a.svg")))
                .contains(", beside each place\u2019s own neighbours<")
                .doesNotContain("beside its DfE neighbours");
        run(and(new String[] {"compare", "--indicator", "child-poverty-ahc"}, three));
        assertThat(Files.readString(folder.resolve("a.svg")))
                .contains("beside the UK<", ">The UK<")
                .doesNotContain("United Kingdom");
    }

    private static String[] and(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void whatCannotBeDrawnIsRefusedInASentence() {
        assertThat(run("map", "--indicator", "neet-16-17", "--level", "ltla", "--out", file("a.png")))
                .isEqualTo(1);
        assertThat(notes()).contains("does not exist for that level").contains("utla");
        assertThat(run("map", "--indicator", "neet-16-17", "--out", file("none/a.png")))
                .isEqualTo(1);
        assertThat(notes()).contains("There is no folder");
        assertThat(run("map", "--indicator", "neet-16-17", "--out", file("a.gif")))
                .isEqualTo(2);
        assertThat(notes()).contains(".svg, .png, .pdf");
        assertThat(run("map", "--indicator", "neet-16-17", "--classes", "quintile", "--out", file("a.png")))
                .isEqualTo(2);
        assertThat(run("map", "--indicator", "neet-16-17", "--period", "1999", "--out", file("a.png")))
                .isEqualTo(1);
        assertThat(run("map", "--indicator", "neet-16-17", "--period", "all", "--out", file("a.png")))
                .isEqualTo(1);
        assertThat(run("map", "--indicator", "neet", "--out", file("a.png"))).isEqualTo(1);
        assertThat(run("compare", "--indicator", "neet-16-17", "--area", "Blackpool", "--format", "xml"))
                .isEqualTo(2);
        assertThat(notes()).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(out.size()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void moreThanTwelveAreasAreWrongWords() {
        String[] words = new String[3 + 26];
        words[0] = "compare";
        words[1] = "--indicator";
        words[2] = "neet-16-17";
        var councils = RealAtlas.areas().of(uk.mobilityatlas.area.Geography.UPPER_TIER);
        for (int i = 0; i < 13; i++) {
            words[3 + 2 * i] = "--area";
            words[4 + 2 * i] = councils.get(i).code().value();
        }
        assertThat(run(words)).isEqualTo(2);
        assertThat(notes()).contains("twelve");
    }

    @Test
    void aProfileIsATableOrAPicture() throws Exception {
        Path table = folder.resolve("blackpool.csv");
        assertThat(run("profile", "--area", "Blackpool", "--out", table.toString()))
                .as(notes())
                .isZero();
        List<String> lines = Files.readAllLines(table);
        assertThat(lines.get(0))
                .startsWith(
                        "indicator,title,topic,period,value,lower,upper,status,benchmark_value,verdict,people,people_low,people_high,trend,"
                                + "rank,rank_low,rank_high,");
        assertThat(lines).hasSizeGreaterThan(50);
        assertThat(lines)
                .anyMatch(line -> line.startsWith("neet-16-17,") && line.contains(",7.6,") && line.contains("clearly"));
        assertThat(run("profile", "--area", "Burnley", "--out", file("burnley.pdf")))
                .as(notes())
                .isZero();
        try (PDDocument document = Loader.loadPDF(folder.resolve("burnley.pdf").toFile())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Burnley", "Rank interval", "Gap in people", "Open Government");
        }
        assertThat(run("profile", "--area", "Cornwall", "--against", "cauth", "--out", file("cornwall.svg")))
                .as(notes())
                .isZero();
        assertThat(Files.readString(folder.resolve("cornwall.svg"))).contains("belongs to no combined authority");
        assertThat(run("profile", "--area", "Blackpool", "--out", file("blackpool.doc")))
                .isEqualTo(2);
        assertThat(out.size()).isZero();
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }
}
