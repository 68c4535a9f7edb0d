package uk.mobilityatlas.desk.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.TableFigures;
import uk.mobilityatlas.observation.tidy.TidyColumn;

/** How the cells of a table are ordered and written as text. */
public final class TableText {
    /** Or a pound sign and a dash are misread by some who paste. */
    private static final String UTF_8 = "<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\">";

    private TableText() {}

    /** By value, missing figures after all others; words by their letters. */
    public static Comparator<Table.Cell> order(boolean numeric) {
        return numeric
                ? Comparator.comparing(Table.Cell::number, Comparator.nullsLast(Comparator.naturalOrder()))
                : Comparator.comparing(Table.Cell::text);
    }

    /**
     * Lines as tab-separated text with the head, and after what is shown the columns that a program reads; the source, if
     * any, follows an empty line.
     */
    public static String tabbed(Table table, List<List<Table.Cell>> rows, String source) {
        List<String> lines = new ArrayList<>();
        List<TidyColumn> further = TableFigures.columns(table);
        lines.add(Stream.concat(
                        table.columns().stream().map(c -> plain(c.name())),
                        further.stream().map(TidyColumn::head))
                .collect(Collectors.joining("\t")));
        rows.forEach(row -> lines.add(Stream.concat(
                        row.stream().map(Table.Cell::text),
                        further.isEmpty() ? Stream.<String>of() : TableFigures.cells(row).stream())
                .map(TableText::plain)
                .collect(Collectors.joining("\t"))));
        if (!source.isBlank()) {
            lines.add("");
            lines.add(plain(source));
        }
        return String.join("\n", lines) + "\n";
    }

    /** A cell of text that is told apart by tabs and lines holds neither. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** Lines as a table of rich text with its caption and head, and the source under it. */
    public static String html(Table table, List<List<Table.Cell>> rows, String source) {
        StringBuilder html = new StringBuilder(UTF_8 + "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">");
        if (!table.caption().isBlank()) {
            html.append("<caption>").append(escaped(table.caption())).append("</caption>");
        }
        html.append("<thead><tr>");
        table.columns().forEach(column -> html.append("<th scope=\"col\"")
                .append(side(column))
                .append(escaped(column.name()))
                .append("</th>"));
        html.append("</tr></thead><tbody>");
        for (List<Table.Cell> row : rows) {
            html.append("<tr>");
            for (int c = 0; c < row.size(); c++) {
                html.append("<td")
                        .append(side(table.columns().get(c)))
                        .append(escaped(row.get(c).text()))
                        .append("</td>");
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
        if (!source.isBlank()) {
            html.append("<p>").append(escaped(source)).append("</p>");
        }
        return html.toString();
    }

    private static String side(Table.Column column) {
        return column.numeric() ? " align=\"right\">" : " align=\"left\">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }
}
