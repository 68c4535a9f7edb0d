package uk.mobilityatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.mobilityatlas.deck.Deck;
import uk.mobilityatlas.deck.DeckPart;
import uk.mobilityatlas.deck.DeckSlide;
import uk.mobilityatlas.graphic.Table;

/**
 * The figures of a story as a spreadsheet, laid out as the Government Analysis Function asks of releases: a cover, the
 * contents, notes, and one marked-up table on each sheet that follows, without merged or blank cells and with shorthand
 * in square brackets.
 */
final class DeckWorkbook {
    private static final String COVER = "Cover";
    private static final String CONTENTS = "Contents";
    private static final String NOTES = "Notes";

    /** One table with the slide that it comes from. */
    private record Tabled(String sheet, String title, DeckSlide slide, Table table) {}

    private final Deck deck;
    private final List<Tabled> tables;

    private DeckWorkbook(Deck deck) {
        this.deck = deck;
        this.tables = tables(deck);
    }

    /** Writes a spreadsheet (.xlsx); a failure leaves what stood there before. */
    public static void write(Deck deck, Path file) {
        SafeFile.write(file, out -> write(deck, out));
    }

    /** Writes a spreadsheet to a stream, which stays open. */
    public static void write(Deck deck, OutputStream out) throws IOException {
        new DeckWorkbook(deck).write(out);
    }

    private void write(OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            WorksheetStyles styles = new WorksheetStyles(workbook);
            cover(new WorksheetWriter(workbook.createSheet(COVER), styles));
            contents(new WorksheetWriter(workbook.createSheet(CONTENTS), styles));
            notes(new WorksheetWriter(workbook.createSheet(NOTES), styles));
            for (Tabled tabled : tables) {
                figures(new WorksheetWriter(workbook.createSheet(tabled.sheet()), styles), tabled);
            }
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                sheet.setDisplayGridlines(false);
                sheet.setActiveCell(new CellAddress("A1"));
            }
            workbook.getProperties().getCoreProperties().setTitle(deck.title());
            workbook.getProperties().getCoreProperties().setCreator("Mobility Atlas");
            ReproducibleZip.date(workbook.getProperties(), deck.version());
            workbook.write(new ReproducibleZip(out));
        }
    }

    private static List<Tabled> tables(Deck deck) {
        List<Tabled> found = new ArrayList<>();
        Set<Table> seen = new LinkedHashSet<>();
        Set<String> titles = new LinkedHashSet<>();
        for (DeckSlide slide : deck.slides()) {
            for (DeckPart part : slide.parts()) {
                Table table = part instanceof DeckPart.Figures figures
                        ? figures.table()
                        : part instanceof DeckPart.Picture picture
                                ? picture.graphic().table()
                                : null;
                if (table != null && !table.rows().isEmpty() && seen.add(table)) {
                    String title = WorksheetTitle.of(slide, part, table);
                    String unique = title;
                    for (int n = 2; !titles.add(unique); n++) {
                        unique = title + ", table " + n;
                    }
                    found.add(new Tabled("Table_" + (found.size() + 1), unique, slide, table));
                }
            }
        }
        return found;
    }

    private void cover(WorksheetWriter sheet) {
        sheet.title(deck.title());
        sheet.line("Figures of a story made with Mobility Atlas, for the places and the indicators that it shows.");
        sheet.line("Data version " + deck.version().label() + ".");
        Set<String> licences = new LinkedHashSet<>();
        tables.forEach(tabled -> licences.addAll(tabled.slide().credits().licences()));
        licences.forEach(sheet::line);
        sheet.line("The figures are those of the publishers named on each sheet; intervals are 95%.");
        sheet.fit();
    }

    private void contents(WorksheetWriter sheet) {
        sheet.title("Contents");
        sheet.line("This worksheet contains one table with links to the other worksheets.");
        List<List<Table.Cell>> rows = new ArrayList<>();
        rows.add(List.of(Table.Cell.of(NOTES), Table.Cell.of("What the shorthand and the words mean")));
        tables.forEach(t -> rows.add(List.of(Table.Cell.of(t.sheet()), Table.Cell.of(t.title()))));
        sheet.table(
                "contents",
                new Table(
                        "Contents",
                        List.of(new Table.Column("Worksheet", false), new Table.Column("Title", false)),
                        rows));
        sheet.linkFirstColumn(rows.size());
        sheet.fit();
    }

    private void notes(WorksheetWriter sheet) {
        sheet.title("Notes");
        sheet.line("This worksheet contains one table.");
        Map<String, String> meanings = new LinkedHashMap<>();
        for (Tabled tabled : tables) {
            for (String sign : tabled.slide().shorthand().split("; ")) {
                int end = sign.indexOf(']');
                if (end > 0) {
                    meanings.put(
                            sign.substring(0, end + 1), sign.substring(end + 1).strip());
                }
            }
        }
        meanings.put("[z]", "not applicable");
        List<List<Table.Cell>> rows = new ArrayList<>();
        meanings.forEach((sign, meaning) -> rows.add(List.of(Table.Cell.of(sign), Table.Cell.of(meaning))));
        sheet.table(
                "notes",
                new Table(
                        "Notes",
                        List.of(new Table.Column("Shorthand", false), new Table.Column("Meaning", false)),
                        rows));
        sheet.fit();
    }

    private static void figures(WorksheetWriter sheet, Tabled tabled) {
        sheet.title(tabled.title());
        sheet.line(tabled.slide().wording().headline());
        sheet.line("This worksheet contains one table. Shorthand in square brackets is explained on the sheet Notes.");
        sheet.lines(tabled.slide().credits().source());
        sheet.table(tabled.sheet().toLowerCase(Locale.ROOT), tabled.table());
        sheet.fit();
    }
}
