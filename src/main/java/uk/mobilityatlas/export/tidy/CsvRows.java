package uk.mobilityatlas.export.tidy;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.observation.tidy.TidyColumn;
import uk.mobilityatlas.observation.tidy.TidyRow;

/** Rows as comma-separated values, under their heads. */
final class CsvRows implements TidyFormat.RowWriter {
    private final List<TidyColumn> columns;
    private final CsvWriter csv;
    private final String[] cells;

    CsvRows(List<TidyColumn> columns, OutputStream out) {
        this.columns = columns;
        csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        cells = new String[columns.size()];
        csv.writeRecord(columns.stream().map(TidyColumn::head).toList());
    }

    @Override
    public void row(TidyRow row) {
        for (int i = 0; i < cells.length; i++) {
            cells[i] = text(row.cell(columns.get(i)));
        }
        csv.writeRecord(cells);
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        return cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
    }

    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
