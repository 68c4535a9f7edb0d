package uk.mobilityatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.DeckMaker;
import uk.mobilityatlas.deck.Decks;
import uk.mobilityatlas.graphic.RealFigures;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.story.ReadyStory;
import uk.mobilityatlas.story.Stories;

class DeckWorkbookTest {
    private static Deck deck() {
        return new DeckMaker(RealAtlas.answers(new PackVersion("2026-01-31", "aaaaaaaaaaaa")), RealAtlas.geometries())
                .make(ReadyStory.COMPARE.make(RealAtlas.areas(), RealAtlas.catalogue(), RealFigures.THREE));
    }

    @Test
    void everySheetIsWhatTheGuidanceAsks(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("three.xlsx");
        DeckWorkbook.write(deck(), file);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            List<String> names = new ArrayList<>();
            book.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .startsWith("Cover", "Contents", "Notes", "Table_1")
                    .hasSizeGreaterThan(6);
            for (String name : names) {
                XSSFSheet sheet = book.getSheet(name);
                assertThat(sheet.getNumMergedRegions()).isZero();
                assertThat(sheet.getFitToPage()).as("one page wide on paper").isTrue();
                assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isNotBlank();
                if (name.equals("Cover")) {
                    continue;
                }
                assertThat(sheet.getTables()).hasSize(1);
                XSSFTable table = sheet.getTables().get(0);
                for (int r = table.getStartRowIndex(); r <= table.getEndRowIndex(); r++) {
                    for (int c = 0; c < table.getColumnCount(); c++) {
                        Cell cell = sheet.getRow(r).getCell(c, Row.MissingCellPolicy.RETURN_BLANK_AS_NULL);
                        assertThat(cell).as(name + " " + r + " " + c).isNotNull();
                        assertThat(cell.toString()).isNotBlank();
                    }
                }
            }
            assertThat(text(book.getSheet("Cover"))).anyMatch(line -> line.contains("Open Government Licence"));
            assertThat(numbers(book)).contains(28.4, 23.6, 33.2);
        }
    }

    private static List<String> text(XSSFSheet sheet) {
        List<String> lines = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> lines.add(cell.toString())));
        return lines;
    }

    private static List<Double> numbers(XSSFWorkbook book) {
        List<Double> found = new ArrayList<>();
        book.sheetIterator()
                .forEachRemaining(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                    if (cell.getCellType() == CellType.NUMERIC) {
                        found.add(cell.getNumericCellValue());
                    }
                })));
        return found;
    }

    @Test
    void everyTitleSaysWhatItsTableIsOfAndNoTwoAreAlike() throws IOException {
        for (ReadyStory story : ReadyStory.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            DeckWorkbook.write(
                    story == ReadyStory.COMBINED_AUTHORITY ? Decks.of(story, Stories.BARNSLEY) : Decks.three(story),
                    out);
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
                List<String> titles = new ArrayList<>();
                for (int i = 3; i < book.getNumberOfSheets(); i++) {
                    XSSFSheet sheet = book.getSheetAt(i);
                    titles.add(sheet.getRow(0).getCell(0).getStringCellValue());
                    int head = sheet.getTables().get(0).getStartRowIndex();
                    List<String> above = new ArrayList<>();
                    for (int r = 1; r < head; r++) {
                        above.add(sheet.getRow(r).getCell(0).getStringCellValue());
                    }
                    assertThat(above).anyMatch(line -> line.startsWith("Source"));
                    assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                            .isEqualTo((short) (head + 1));
                }
                assertThat(titles).doesNotHaveDuplicates().hasSizeGreaterThan(3);
                assertThat(titles).noneMatch(title -> title.contains(", table "));
                assertThat(text(book.getSheet("Contents"))).containsAll(titles);
            }
        }
    }
}
