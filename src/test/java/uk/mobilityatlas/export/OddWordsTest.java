package uk.mobilityatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.Decks;
import uk.mobilityatlas.story.Layout;
import uk.mobilityatlas.story.ReadyStory;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.Stories;
import uk.mobilityatlas.story.Story;

/** What people type or paste into a story: formulas, control characters, signs that no font of ours has. */
class OddWordsTest {
    private static final String FORMULA = "=HYPERLINK(\"http://x.invalid\",\"Open\")";
    private static final String ODD = FORMULA + " a\u0001b\u000Bc \uD83D\uDE00 \u6F22\u5B57 \uD800 \u0175\u0177 <&>";

    private static Deck deck() {
        Story story = ReadyStory.COMPARE
                .make(RealAtlas.areas(), RealAtlas.catalogue(), List.of(Stories.BLACKPOOL, Stories.CORNWALL))
                .renamed(ODD);
        for (Slide slide : story.slides()) {
            story = story.changing(slide.id(), s -> s.withHeadline(ODD).withNotes(ODD + "\n\t" + ODD));
        }
        return Decks.of(story.adding(Slide.of(Layout.TEXT, new SlidePart.Words(ODD + "\n" + ODD))));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormTakesThem(DeckForm form, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("odd." + form.ending());
        DeckFile.write(deck(), form, file);
        switch (form) {
            case POWERPOINT -> {
                try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file))) {
                    assertThat(show.getSlides()).hasSizeGreaterThan(3);
                    assertThat(show.getSlides().get(0).getTitle()).startsWith(FORMULA);
                }
            }
            case SPREADSHEET -> {
                try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
                    assertThat(book.getSheet("Cover").getRow(0).getCell(0).getStringCellValue())
                            .startsWith(FORMULA);
                }
            }
            case TIDY -> assertThat(file).content().startsWith("indicator,");
            default -> {
                try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                    assertThat(pdf.getNumberOfPages()).isPositive();
                    assertThat(pdf.getDocumentInformation().getTitle()).startsWith(FORMULA);
                }
            }
        }
    }

    @Test
    void noCellIsAFormula(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("odd.xlsx");
        DeckFile.write(deck(), DeckForm.SPREADSHEET, file);
        List<Cell> formulas = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    formulas.add(cell);
                }
            })));
        }
        assertThat(formulas).isEmpty();
        Path tidy = folder.resolve("odd.csv");
        DeckFile.write(deck(), DeckForm.TIDY, tidy);
        assertThat(Files.readAllLines(tidy))
                .flatMap(line -> List.of(line.split(",")))
                .isNotEmpty()
                .noneMatch(cell -> cell.replace("\"", "").matches("[=+@].*"));
    }
}
