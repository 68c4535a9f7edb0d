package uk.mobilityatlas.ingest.dfe;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A hand-written table that stands beside these classes. */
final class OwnTable {
    private OwnTable() {}

    static List<NamedCsvRecord> rows(String name) {
        try (InputStream bytes = Objects.requireNonNull(OwnTable.class.getResourceAsStream(name), name);
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be read from the application.", e);
        }
    }
}
