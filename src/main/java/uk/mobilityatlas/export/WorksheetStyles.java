package uk.mobilityatlas.export;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few styles of a spreadsheet: one readable face, sizes that a screen reader's user and a printer can live with. */
final class WorksheetStyles {
    private static final String FACE = "Arial";
    private static final short BODY = 12;
    private static final short TITLE = 15;

    private final XSSFWorkbook workbook;
    private final Map<Integer, XSSFCellStyle> numbers = new HashMap<>();
    final XSSFCellStyle title;
    final XSSFCellStyle text;
    final XSSFCellStyle head;
    final XSSFCellStyle headOfNumbers;
    final XSSFCellStyle sign;
    final XSSFCellStyle link;

    WorksheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = style(font(TITLE, true), HorizontalAlignment.LEFT);
        text = style(font(BODY, false), HorizontalAlignment.LEFT);
        head = style(font(BODY, true), HorizontalAlignment.LEFT);
        headOfNumbers = style(font(BODY, true), HorizontalAlignment.RIGHT);
        sign = style(font(BODY, false), HorizontalAlignment.RIGHT);
        XSSFFont underlined = font(BODY, false);
        underlined.setUnderline(Font.U_SINGLE);
        link = style(underlined, HorizontalAlignment.LEFT);
    }

    /** Numbers with thousands commas and so many decimals. */
    XSSFCellStyle number(int decimals) {
        return numbers.computeIfAbsent(decimals, d -> {
            XSSFCellStyle style = style(font(BODY, false), HorizontalAlignment.RIGHT);
            String format = "#,##0" + (d == 0 ? "" : "." + "0".repeat(d));
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        });
    }

    private XSSFFont font(short size, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FACE);
        font.setFontHeightInPoints(size);
        font.setBold(bold);
        return font;
    }

    private XSSFCellStyle style(XSSFFont font, HorizontalAlignment side) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(side);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
