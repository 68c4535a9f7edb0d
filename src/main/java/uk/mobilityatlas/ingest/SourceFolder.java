package uk.mobilityatlas.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The folder of published files, read as they stand; paths within it use "/". */
public record SourceFolder(Path root) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The sources beside a clone, or where the system property or the environment says; empty where there are none. */
    public static Optional<SourceFolder> beside(Path project) {
        String named = System.getProperty("sources", System.getenv().getOrDefault("MOBILITY_ATLAS_SOURCES", ""));
        Path root = named.isEmpty() ? project.resolve("../shared/sources") : Path.of(named);
        return Files.isRegularFile(root.resolve("SOURCES.csv"))
                ? Optional.of(new SourceFolder(root.normalize()))
                : Optional.empty();
    }

    /** The rows of a UTF-8 CSV file with a header, a byte-order mark at its head skipped, each knowing its line. */
    public List<NamedCsvRecord> csv(String path) {
        return csv(path, StandardCharsets.UTF_8);
    }

    /** The rows of a CSV file with a header; an empty line is no row, a row of too few cells is still a row. */
    public List<NamedCsvRecord> csv(String path, Charset charset) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                // one publisher's header says "notes" twice, and the second is always empty
                .build(
                        NamedCsvRecordHandler.of(handler -> handler.allowDuplicateHeaderFields(true)),
                        root.resolve(path),
                        charset)) {
            return reader.stream().toList();
        } catch (CsvParseException e) {
            throw new UncheckedIOException(
                    "The source file " + path + " is not a CSV file that can be read.", new IOException(e));
        } catch (IOException e) {
            throw new UncheckedIOException("The source file " + path + " could not be read.", e);
        }
    }

    /** A JSON file's content. */
    public JsonNode json(String path) {
        try {
            return JSON.readTree(Files.readAllBytes(root.resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException("The source file " + path + " could not be read.", e);
        }
    }
}
