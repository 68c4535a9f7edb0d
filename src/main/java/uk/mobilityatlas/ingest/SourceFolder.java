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
 * The published files, read as they stand from one folder or from several; paths within a folder use "/". A folder with a
 * list of its files holds them in folders by source; one without a list holds newer releases side by side.
 *
 * @param roots the folders; of a file that stands in several the last one counts
 */
public record SourceFolder(List<Path> roots) {
    /** The list of what a folder holds. */
    public static final String LIST = "SOURCES.csv";

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
        Path last = within(roots.get(roots.size() - 1), path);
        for (int i = roots.size() - 1; i >= 0; i--) {
            Path file = within(roots.get(i), path);
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        return last;
    }

    private static Path within(Path root, String path) {
        Path file = root.resolve(path);
        return Files.isRegularFile(file) || isListed(root)
                ? file
                : root.resolve(Path.of(path).getFileName().toString());
    }

    /** Whether one of the folders has a file. */
    public boolean has(String path) {
        return Files.isRegularFile(file(path));
    }

    /** Whether a folder has a list of its files. */
    public static boolean isListed(Path root) {
        return Files.isRegularFile(root.resolve(LIST));
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
