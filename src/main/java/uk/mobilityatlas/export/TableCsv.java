package uk.mobilityatlas.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.mobilityatlas.graphic.Table;
import uk.mobilityatlas.graphic.TableFigures;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.observation.PlainFigure;
import uk.mobilityatlas.observation.tidy.TidyColumn;

/**
 * A picture's table as CSV: figures plain, their signs in a column of their own, what it shows in every row, and
 * after that all that is known of the figure of the row.
 */
public final class TableCsv {
    private static final Pattern SIGN = Pattern.compile("\\[([a-z]+)\\]");

    private TableCsv() {}

    /** Writes a table; a failure leaves what stood there before. */
    public static void write(Table table, String source, PackVersion version, Path file) {
        SafeFile.write(file, out -> write(table, source, version, out));
    }

    static void write(Table table, String source, PackVersion version, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        List<TidyColumn> further = TableFigures.columns(table);
        List<String> head = new ArrayList<>();
        for (Table.Column column : table.columns()) {
            head.add(column.name());
            if (column.numeric()) {
                head.add(column.name() + ", status");
            }
        }
        head.addAll(List.of("Table", "Source", "Data version"));
        further.forEach(column -> head.add(column.head()));
        csv.writeRecord(head);
        for (List<Table.Cell> row : table.rows()) {
            List<String> line = new ArrayList<>();
            for (int c = 0; c < row.size(); c++) {
                Table.Cell cell = row.get(c);
                if (!table.columns().get(c).numeric()) {
                    line.add(cell.text());
                } else {
                    Double number = cell.number();
                    String signs = SIGN.matcher(cell.text())
                            .results()
                            .map((MatchResult m) -> m.group(1))
                            .collect(Collectors.joining(";"));
                    line.add(number != null ? PlainFigure.number(number) : signs.isEmpty() ? cell.text() : "");
                    line.add(signs);
                }
            }
            line.addAll(List.of(table.caption(), source, version.label()));
            if (!further.isEmpty()) {
                line.addAll(TableFigures.cells(row));
            }
            csv.writeRecord(line);
        }
        csv.flush();
    }
}
