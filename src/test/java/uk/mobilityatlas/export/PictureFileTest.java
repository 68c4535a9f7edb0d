package uk.mobilityatlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.graphic.Credits;
import uk.mobilityatlas.graphic.GoldenPictures;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.GraphicMark;
import uk.mobilityatlas.graphic.Lettering;
import uk.mobilityatlas.graphic.Palette;
import uk.mobilityatlas.graphic.RealFigures;
import uk.mobilityatlas.graphic.Sheet;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.Typeface;
import uk.mobilityatlas.graphic.map.Choropleth;
import uk.mobilityatlas.graphic.map.MapOptions;
import uk.mobilityatlas.graphic.map.Shading;

/** Pictures as files: whole or not at all, with their words as words, and a sentence when it goes wrong. */
class PictureFileTest {
    private static final Size SIZE = new Size(400, 300);

    @TempDir
    Path folder;

    @Test
    void aPngHasThePixelsAskedFor() throws IOException {
        Path file = folder.resolve("picture.PNG");
        PictureFile.write(sheet(), SIZE, 2, file);
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(800);
        assertThat(ImageIO.read(file.toFile()).getHeight()).isEqualTo(600);
        assertThat(left()).containsExactly("picture.PNG");
    }

    /** All kinds of picture, large enough to be painted and packed in parts. */
    @ParameterizedTest
    @MethodSource("large")
    void aLargePngIsWhatOneThreadPaints(String name, Graphic picture, Size size) throws IOException {
        Path file = folder.resolve(name + ".png");
        PictureFile.write(picture, size, 1, file);
        BufferedImage whole = new BufferedImage((int) size.width(), (int) size.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = whole.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, whole.getWidth(), whole.getHeight());
        picture.paint(g, size);
        g.dispose();
        BufferedImage read = ImageIO.read(file.toFile());
        int different = 0;
        for (int y = 0; y < whole.getHeight(); y++) {
            for (int x = 0; x < whole.getWidth(); x++) {
                different += close(read.getRGB(x, y), whole.getRGB(x, y)) ? 0 : 1;
            }
        }
        assertThat(different).isZero();
    }

    /** The painter cuts long lines at the edge of its image, which moves an edge by less than the eye can tell. */
    private static boolean close(int one, int other) {
        boolean close = true;
        for (int shift = 0; shift < 24; shift += 8) {
            close &= Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) <= 2;
        }
        return close;
    }

    static Stream<Arguments> large() {
        Choropleth map = new Choropleth(
                RealFigures.baseMap(Geography.UPPER_TIER),
                Shading.classed(RealFigures.of("neet-16-17", "2025", Geography.UPPER_TIER), Palette.LIGHT),
                null,
                MapOptions.ALL,
                "A map");
        Sheet sheet = new Sheet(
                map,
                "A share, 2025",
                new Credits("Source: a publisher.", List.of(Credits.OPEN_GOVERNMENT), "Data of a day."),
                Palette.LIGHT);
        return Stream.concat(
                Stream.of(Arguments.of("real-map", sheet, new Size(1280, 960))),
                GoldenPictures.all().entrySet().stream()
                        .map(e -> Arguments.of(e.getKey(), e.getValue().picture(), new Size(1000, 700))));
    }

    @Test
    void anSvgKeepsItsWordsAndNamesTheTypeface() throws IOException {
        Path file = folder.resolve("picture.svg");
        PictureFile.write(sheet(), SIZE, 1, file);
        String svg = Files.readString(file);
        assertThat(svg)
                .contains(
                        ">Ynys M\u00f4n is \u0175ell<",
                        "'Open Sans'",
                        "font-weight=\"600\"",
                        "viewBox=\"0 0 400 300\"");
        assertThat(svg).contains(Credits.OPEN_GOVERNMENT.substring(0, 30), "<desc", "A square.");
        assertThat(svg).doesNotContainPattern("[xy]\\d?=\"-?\\d+\\.\\d{2,}\"");
    }

    @Test
    void aPdfEmbedsItsFontsAndCanBeRead() throws IOException {
        Path file = folder.resolve("picture.pdf");
        PictureFile.write(sheet(), SIZE, 1, file);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Ynys M\u00f4n is \u0175ell");
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(300);
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            PDResources page = pdf.getPage(0).getResources();
            PDResources picture = ((PDFormXObject)
                            page.getXObject(page.getXObjectNames().iterator().next()))
                    .getResources();
            assertThat(picture.getFontNames()).hasSizeGreaterThanOrEqualTo(3);
            for (COSName name : picture.getFontNames()) {
                assertThat(picture.getFont(name).isEmbedded()).isTrue();
                assertThat(picture.getFont(name).getName()).contains("OpenSans");
            }
        }
    }

    @Test
    void aFailureLeavesTheOldFileWhole() throws IOException {
        Path file = folder.resolve("picture.svg");
        Files.writeString(file, "old");
        assertThatThrownBy(() -> SafeFile.write(file, out -> {
                    out.write(1);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(FileNotWrittenException.class)
                .hasMessage("The disk is full, so picture.svg was not written.");
        assertThat(file).hasContent("old");
        assertThat(left()).containsExactly("picture.svg");
    }

    @Test
    void aLibraryThatHidesAFullDiskHidesItFromNobody() throws IOException {
        // every write to this device of Linux fails as on a full disk
        Path full = Path.of("/dev/full");
        AtomicReference<@org.jspecify.annotations.Nullable IOException> trouble = new AtomicReference<>();
        try (OutputStream out = SafeFile.watched(Files.newOutputStream(full), trouble)) {
            assertThatThrownBy(() -> out.write(new byte[10])).isInstanceOf(IOException.class);
        }
        assertThat(trouble.get()).hasMessageContaining("No space left");
        Path file = folder.resolve("picture.svg");
        Files.writeString(file, "old");
        assertThatThrownBy(() -> SafeFile.write(file, out -> {
                    throw new IllegalStateException("a fault of ours");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent("old");
        assertThat(left()).containsExactly("picture.svg");
    }

    @Test
    void aWrongNameOrPlaceEndsInOneSentence() {
        assertThatThrownBy(() -> PictureFile.write(sheet(), SIZE, 1, folder.resolve("picture.gif")))
                .hasMessageContaining(".png, .svg or .pdf");
        assertThatThrownBy(() -> PictureFile.write(sheet(), SIZE, 1, folder.resolve("none/picture.png")))
                .hasMessageContaining("no folder");
        assertThatThrownBy(() -> PictureFile.write(sheet(), SIZE, 9, folder.resolve("picture.png")))
                .hasMessageContaining("1 to 4 times");
    }

    @Test
    void eachTroubleOfADiskHasASentenceThatSaysWhatToDo() throws IOException {
        Path file = Files.writeString(folder.resolve("picture.svg"), "old");
        assertThat(told(file, "Read-only file system")).contains("choose another folder");
        assertThat(told(file, "The process cannot access the file because it is being used by another process"))
                .isEqualTo("picture.svg is open in another program; close it there, or choose another name.");
        assertThatThrownBy(() -> SafeFile.write(folder.resolve("x".repeat(300) + ".svg"), out -> out.write(1)))
                .isInstanceOf(FileNotWrittenException.class)
                .hasMessageContaining("too long");
        assertThat(file).hasContent("old");
        assertThat(left()).containsExactly("picture.svg");
    }

    private static String told(Path file, String reason) {
        FileNotWrittenException told = org.assertj.core.api.Assertions.catchThrowableOfType(
                FileNotWrittenException.class,
                () -> SafeFile.write(file, out -> {
                    throw new java.nio.file.FileSystemException(file.toString(), null, reason);
                }));
        return told.getMessage();
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }

    private static Sheet sheet() {
        return new Sheet(
                new Square(),
                "A share, 2025",
                new Credits("Source: a publisher.", List.of(Credits.OPEN_GOVERNMENT), "Data of a day."),
                Palette.LIGHT);
    }

    private record Square() implements Graphic {
        @Override
        public void paint(Graphics2D g, Size size) {
            g.setColor(Palette.LIGHT.accent());
            g.fill(new Rectangle2D.Double(10.123, 10.456, 40.789, 40.123));
            Lettering.draw(g, "\u0175", 20, 90, Typeface.BOLD.at(13), Palette.LIGHT.ink());
        }

        @Override
        public String headline() {
            return "Ynys M\u00f4n is \u0175ell";
        }

        @Override
        public String summary() {
            return "A square.";
        }

        @Override
        public Table table() {
            return new Table("A square", List.of(), List.of());
        }

        @Override
        public List<GraphicMark> marks(Size size) {
            return List.of();
        }
    }
}
