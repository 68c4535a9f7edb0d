package uk.mobilityatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.mobilityatlas.RealAtlas;

/** What a command said, run as a person types it on the real pack. */
record Run(int code, String out, String err) {
    static Run of(String... words) {
        RealAtlas.database();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Commands.run(
                RealAtlas.HOME, new CommandOutput(out, new PrintStream(err, true, StandardCharsets.UTF_8)), words);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Run done(String... words) {
        Run run = of(words);
        assertThat(run.code).as(run.err).isZero();
        return run;
    }

    /** The rows of a table, by the names of its columns. */
    List<NamedCsvRecord> rows() {
        return CsvReader.builder().ofNamedCsvRecord(out).stream().toList();
    }

    List<String> column(String name) {
        return rows().stream().map(row -> row.getField(name)).toList();
    }
}
