package uk.mobilityatlas.export.tidy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import uk.mobilityatlas.observation.tidy.TidyColumn;
import uk.mobilityatlas.observation.tidy.TidyRow;
import uk.mobilityatlas.observation.tidy.TidyRows;

/** How a tidy table is written. Rows go out as they come, so that a table may be longer than memory holds. */
public enum TidyFormat {
    /** Text with commas: UTF-8 without a byte-order mark, lines that end in a line feed, an empty cell for what is not there. */
    CSV("csv") {
        @Override
        RowWriter open(List<TidyColumn> columns, OutputStream out) throws IOException {
            return new CsvRows(columns, out);
        }
    },
    /** One array of objects; numbers are numbers, and null is what is not there. */
    JSON("json") {
        @Override
        RowWriter open(List<TidyColumn> columns, OutputStream out) throws IOException {
            return new JsonRows(columns, out, true);
        }
    },
    /** An object a line, each whole by itself. */
    JSONL("jsonl") {
        @Override
        RowWriter open(List<TidyColumn> columns, OutputStream out) throws IOException {
            return new JsonRows(columns, out, false);
        }
    };

    private final String id;

    TidyFormat(String id) {
        this.id = id;
    }

    /** Its name on the command line, and the ending of its files. */
    public String id() {
        return id;
    }

    /** The format of a name; empty for a name that is none. */
    public static Optional<TidyFormat> of(String id) {
        return Stream.of(values()).filter(f -> f.id.equals(id)).findFirst();
    }

    /** The format that a file's name asks for by its ending; empty for any other ending. */
    public static Optional<TidyFormat> ofFile(String name) {
        return of(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** Writes a table; the stream stays open. */
    public void write(List<TidyColumn> columns, TidyRows rows, OutputStream out) throws IOException {
        try (RowWriter writer = open(columns, out)) {
            rows.each(row -> {
                try {
                    writer.row(row);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    abstract RowWriter open(List<TidyColumn> columns, OutputStream out) throws IOException;

    /** Writes rows one by one; closing ends the table, and leaves the stream open. */
    interface RowWriter extends AutoCloseable {
        void row(TidyRow row) throws IOException;

        @Override
        void close() throws IOException;
    }
}
