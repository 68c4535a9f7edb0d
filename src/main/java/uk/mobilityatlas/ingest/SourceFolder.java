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

/**
 * The published files, read as they stand from one folder or from several; paths within a folder use "/".
 *
 * @param roots the folders; of a file that stands in several the last one counts
 */
public record SourceFolder(List<Path> roots) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public SourceFolder {
        roots = List.copyOf(roots);
        if (roots.isEmpty()) {
            throw new IllegalArgumentException("No folder of sources");
        }
    }

    public SourceFolder(Path root) {
        this(List.of(root));
    }

    /** Where a file stands; in the last folder where it stands in none. */
    public Path file(String path) {
        Path last = roots.get(roots.size() - 1).resolve(path);
        for (int i = roots.size() - 1; i >= 0; i--) {
            Path file = roots.get(i).resolve(path);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        return last;
    }

    /** The rows of the file of this name in every folder, in the order of the folders. */
    public List<NamedCsvRecord> csvOfEach(String path) {
        return roots.stream()
                .flatMap(root -> new SourceFolder(root).csv(path).stream())
                .toList();
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
                        file(path),
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
            return JSON.readTree(Files.readAllBytes(file(path)));
        } catch (IOException e) {
            throw new UncheckedIOException("The source file " + path + " could not be read.", e);
        }
    }
}
