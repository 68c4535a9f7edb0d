package uk.mobilityatlas.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import uk.mobilityatlas.graphic.Table;

/** Writes one worksheet from the top: a title, lines of text, and one table that is marked up as such. */
final class WorksheetWriter {
    private static final Pattern FIGURE = Pattern.compile("[\u2212-]?[£]?[0-9,]+(\\.[0-9]+)?%?");
    private static final int WIDEST = 60;
    private static final int LONGEST = 110;
    private static final int CHARACTER = 256;

    private final XSSFSheet sheet;
    private final WorksheetStyles styles;
    private final List<Integer> widths = new ArrayList<>();
    private int next;
    private int head;

    WorksheetWriter(XSSFSheet sheet, WorksheetStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
        printable(sheet);
    }

    /** On paper no column stands on a page of its own. */
    private static void printable(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
    }

    void title(String words) {
        write(words, styles.title);
    }

    void line(String words) {
        write(words, styles.text);
    }

    /** Words in as many rows as they need, since a longer one would make all of the sheet small on paper. */
    void lines(String words) {
        StringBuilder row = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            if (row.length() > 0 && row.length() + word.length() >= LONGEST) {
                line(row.toString());
                row.setLength(0);
            }
            row.append(row.length() == 0 ? "" : " ").append(word);
        }
        line(row.toString());
    }

    private void write(String words, XSSFCellStyle style) {
        XSSFCell cell = sheet.createRow(next++).createCell(0);
        cell.setCellValue(words);
        cell.setCellStyle(style);
    }

    /** The table, under the lines; every cell is filled. */
    void table(String name, Table table) {
        head = next;
        XSSFRow header = sheet.createRow(next++);
        List<String> names = unique(table.columns());
        for (int c = 0; c < names.size(); c++) {
            XSSFCell cell = header.createCell(c);
            cell.setCellValue(names.get(c));
            cell.setCellStyle(table.columns().get(c).numeric() ? styles.headOfNumbers : styles.head);
            widths.add(names.get(c).length());
        }
        for (List<Table.Cell> row : table.rows()) {
            XSSFRow line = sheet.createRow(next++);
            for (int c = 0; c < row.size(); c++) {
                fill(line.createCell(c), row.get(c), table.columns().get(c).numeric());
                widths.set(c, Math.max(widths.get(c), row.get(c).text().length()));
            }
        }
        XSSFTable marked = sheet.createTable(new AreaReference(
                new CellReference(head, 0),
                new CellReference(next - 1, names.size() - 1),
                SpreadsheetVersion.EXCEL2007));
        marked.setName(name);
        marked.setDisplayName(name);
        for (int c = 0; c < names.size(); c++) {
            marked.getCTTable().getTableColumns().getTableColumnArray(c).setName(names.get(c));
        }
        sheet.createFreezePane(1, head + 1);
    }

    private void fill(XSSFCell cell, Table.Cell value, boolean numeric) {
        String text = value.text().isBlank() ? "[z]" : value.text();
        if (value.number() != null && FIGURE.matcher(text).matches()) {
            int point = text.indexOf('.');
            cell.setCellValue(value.number());
            cell.setCellStyle(
                    styles.number(point < 0 ? 0 : text.replace("%", "").length() - point - 1));
            return;
        }
        cell.setCellValue(text);
        cell.setCellStyle(numeric ? styles.sign : styles.text);
    }

    /** A spreadsheet's table may not have two columns of one name. */
    private static List<String> unique(List<Table.Column> columns) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (Table.Column column : columns) {
            String name = column.name().isBlank() ? "Column" : column.name();
            String free = name;
            for (int n = 2; !taken.add(free); n++) {
                free = name + " " + n;
            }
            names.add(free);
        }
        return names;
    }

    /** Makes the first column's words lead to the sheets of that name. */
    void linkFirstColumn(int rows) {
        for (int r = 1; r <= rows; r++) {
            XSSFCell cell = sheet.getRow(head + r).getCell(0);
            XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + cell.getStringCellValue() + "'!A1");
            cell.setHyperlink(link);
            cell.setCellStyle(styles.link);
        }
    }

    /** Gives every column the width that its words need, up to a readable limit. */
    void fit() {
        for (int c = 0; c < widths.size(); c++) {
            sheet.setColumnWidth(c, (Math.min(WIDEST, widths.get(c)) + 4) * CHARACTER);
        }
    }
}
