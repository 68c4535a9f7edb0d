package uk.mobilityatlas.export.tidy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.observation.tidy.TidyColumn;
import uk.mobilityatlas.observation.tidy.TidyRow;

/** Rows as JSON objects, a line each: in one array, or each by itself. */
final class JsonRows implements TidyFormat.RowWriter {
    private final List<TidyColumn> columns;
    private final JsonGenerator json;
    private final boolean array;
    private boolean begun;

    JsonRows(List<TidyColumn> columns, OutputStream out, boolean array) throws IOException {
        this.columns = columns;
        this.array = array;
        json = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .build()
                .createGenerator(out);
        json.setPrettyPrinter(new MinimalPrettyPrinter(""));
        if (array) {
            json.writeRaw('[');
        }
    }

    @Override
    public void row(TidyRow row) throws IOException {
        if (begun) {
            json.writeRaw(array ? ",\n" : "\n");
        } else if (array) {
            json.writeRaw('\n');
        }
        begun = true;
        json.writeStartObject();
        for (TidyColumn column : columns) {
            json.writeFieldName(column.head());
            write(row.cell(column));
        }
        json.writeEndObject();
    }

    private void write(@Nullable Object cell) throws IOException {
        if (cell == null) {
            json.writeNull();
        } else if (cell instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (cell instanceof Number whole) {
            json.writeNumber(whole.longValue());
        } else {
            json.writeString(cell.toString());
        }
    }

    @Override
    public void close() throws IOException {
        if (array) {
            json.writeRaw(begun ? "\n]\n" : "]\n");
        } else if (begun) {
            json.writeRaw('\n');
        }
        json.close();
    }
}
