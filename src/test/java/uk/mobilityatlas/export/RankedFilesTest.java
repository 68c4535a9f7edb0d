package uk.mobilityatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.Decks;
import uk.mobilityatlas.story.Layout;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.Stories;
import uk.mobilityatlas.story.Story;

/** A ranked list of all areas, on the real pack, in every file that a story can be written to. */
class RankedFilesTest {
    private static final Path FOLDER = Path.of("target", "ranked");
    private static final int COUNCILS = 151;

    @BeforeAll
    static void write() throws Exception {
        Selection query = Stories.neet(Stories.BLACKPOOL, Stories.BARNSLEY, Stories.CORNWALL);
        Deck deck = Decks.of(Story.named("Ranks")
                .adding(Slide.of(Layout.PICTURES, new SlidePart.Picture(PictureKind.RANKED, query)))
                .adding(Slide.of(PictureKind.RANKED, query, PictureOptions.NONE, true)));
        Files.createDirectories(FOLDER);
        for (String ending : List.of("pptx", "pdf", "xlsx", "csv")) {
            DeckFile.write(deck, FOLDER.resolve("ranked." + ending));
        }
        DeckFile.write(deck, DeckForm.of("briefing").orElseThrow(), FOLDER.resolve("briefing.pdf"));
    }

    private static Stream<XSLFShape> shapes(XSLFShape shape) {
        return shape instanceof XSLFGroupShape group
                ? Stream.concat(Stream.of(shape), group.getShapes().stream().flatMap(RankedFilesTest::shapes))
                : Stream.of(shape);
    }

    @Test
    void aSlideInPowerPointIsShapesNamedByTheirAreaAndRank() throws Exception {
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(FOLDER.resolve("ranked.pptx")))) {
            List<String> names = show.getSlides().get(0).getShapes().stream()
                    .flatMap(RankedFilesTest::shapes)
                    .map(XSLFShape::getShapeName)
                    .toList();
            assertThat(names)
                    .anyMatch(name -> name.matches("Blackpool: rank \\d+–151 of 151, 7\\.6.*"))
                    .anyMatch(name -> name.startsWith("Barnsley: rank "));
        }
    }

    @Test
    void theSpreadsheetHasEveryArea() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(FOLDER.resolve("ranked.xlsx")))) {
            assertThat(book.getSheet("Table_1").getLastRowNum()).isGreaterThan(COUNCILS);
            assertThat(book.getSheet("Table_2"))
                    .as("the picture's table and the table are the same, so it is written once")
                    .isNull();
        }
    }

    @Test
    void theTidyTableHasTheFigureOfEveryArea() throws Exception {
        List<String> lines = Files.readAllLines(FOLDER.resolve("ranked.csv"));
        assertThat(lines).hasSizeGreaterThan(COUNCILS);
        assertThat(lines)
                .filteredOn(line -> line.contains("E06000014"))
                .as("York, which is not compared")
                .isNotEmpty();
    }

    @Test
    void slidesAndTheBriefingSayRanksWithTheirIntervals() throws Exception {
        for (String file : List.of("ranked.pdf", "briefing.pdf")) {
            try (PDDocument document = Loader.loadPDF(FOLDER.resolve(file).toFile())) {
                assertThat(new PDFTextStripper().getText(document))
                        .as(file)
                        .containsPattern("\\d+–151 of 151")
                        .contains("Blackpool", "Barnsley", "Cornwall", "1 = lowest");
            }
        }
    }
}
