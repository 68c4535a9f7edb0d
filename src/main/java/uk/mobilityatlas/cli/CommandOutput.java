package uk.mobilityatlas.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import uk.mobilityatlas.export.tidy.TidyFormat;
import uk.mobilityatlas.observation.tidy.TidyColumn;
import uk.mobilityatlas.observation.tidy.TidyRows;

/** Where a command writes: figures as UTF-8 CSV on standard output, notes for people on standard error. */
final class CommandOutput {
    private final OutputStream out;
    private final PrintStream err;

    CommandOutput(OutputStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** A sentence beside the figures. */
    void note(String sentence) {
        err.println(sentence);
    }

    /** A sentence that is itself what was asked for. */
    void say(String sentence) {
        try {
            out.write((sentence + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw OutputClosed.of(e);
        }
    }

    /** For words that are themselves what was asked for, such as help. */
    PrintWriter words() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    PrintStream notes() {
        return err;
    }

    /** A table with its header. */
    void table(List<String> header, Iterable<List<String>> rows) {
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)))) {
            csv.writeRecord(header);
            for (List<String> row : rows) {
                csv.writeRecord(row);
            }
        } catch (UncheckedIOException e) {
            throw OutputClosed.of(Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw OutputClosed.of(e);
        }
    }

    /** A table of figures, row by row as they come. */
    void table(List<TidyColumn> columns, TidyRows rows, TidyFormat format) {
        try {
            format.write(columns, rows, out);
            out.flush();
        } catch (IOException e) {
            throw OutputClosed.of(e);
        }
    }

    /** A table that stands in a file. */
    void copy(Path table) {
        try {
            Files.copy(table, out);
            out.flush();
        } catch (IOException e) {
            throw OutputClosed.of(e);
        }
    }
}
