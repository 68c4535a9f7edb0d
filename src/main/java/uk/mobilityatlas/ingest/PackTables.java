package uk.mobilityatlas.ingest;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables of a pack, inside the application or in a folder; a table that is not as agreed is said in one sentence. */
final class PackTables {
    /** Where the bytes of a table come from. */
    private interface Store {
        @Nullable
        InputStream open(String path) throws IOException;
    }

    private final Store store;
    private final PackRow.Met met = new PackRow.Met();

    private PackTables(Store store) {
        this.store = store;
    }

    static PackTables embedded() {
        return new PackTables(path -> PackTables.class.getResourceAsStream("/pack/" + path));
    }

    static PackTables in(Path folder) {
        return new PackTables(
                path -> Files.isRegularFile(folder.resolve(path)) ? Files.newInputStream(folder.resolve(path)) : null);
    }

    /** All rows of a table whose header must be the one agreed. */
    <T> List<T> read(String path, String header, Function<PackRow, T> row) {
        List<T> rows = new ArrayList<>();
        int width = header.split(",").length;
        long line = 1;
        try (InputStream bytes = open(path);
                CsvReader<CsvRecord> reader = CsvReader.builder()
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8));
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            if (!records.hasNext()
                    || !String.join(",", records.next().getFields()).equals(header)) {
                throw new DamagedPackException(path, 1, "the columns are not " + header, null);
            }
            while (records.hasNext()) {
                CsvRecord cells = records.next();
                line = cells.getStartingLineNumber();
                if (cells.getFieldCount() != width) {
                    throw new DamagedPackException(
                            path, line, cells.getFieldCount() + " cells instead of " + width, null);
                }
                rows.add(row.apply(new PackRow(cells, met)));
            }
        } catch (DamagedPackException e) {
            throw e;
        } catch (IOException | UncheckedIOException e) {
            throw new DamagedPackException(path, 0, "the file could not be read", e);
        } catch (RuntimeException e) {
            throw new DamagedPackException(path, line, reason(e), e);
        }
        return rows;
    }

    /** The lines of a table as they stand. */
    List<String> lines(String path) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new DamagedPackException(path, 0, "the file could not be read", e);
        }
    }

    private InputStream open(String path) throws IOException {
        InputStream bytes = store.open(path);
        if (bytes == null) {
            throw new DamagedPackException(path, 0, "the file is missing", null);
        }
        return bytes;
    }

    private static String reason(RuntimeException e) {
        String message = e.getMessage();
        if (message == null || message.isBlank()) {
            return "the row could not be understood";
        }
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }
}
