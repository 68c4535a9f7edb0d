package uk.mobilityatlas.ingest;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One table of the pack being written: UTF-8, LF, the same bytes for the same rows. */
public final class PackTable implements AutoCloseable {
    private final CsvWriter writer;
    private final Path file;
    private final int width;

    PackTable(Path file, String... header) {
        this.file = file;
        this.width = header.length;
        try {
            Files.createDirectories(file.getParent());
            writer = CsvWriter.builder()
                    .lineDelimiter(LineDelimiter.LF)
                    .build(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The data pack's file " + file + " could not be written.", e);
        }
        writer.writeRecord(header);
    }

    /** Writes a row: null as an empty cell, numbers plainly (never 1.0E7), all else as its text. */
    public void row(@Nullable Object... cells) {
        if (cells.length != width) {
            throw new IllegalArgumentException(cells.length + " cells for " + width + " columns of " + file);
        }
        String[] texts = new String[width];
        for (int i = 0; i < width; i++) {
            texts[i] = text(cells[i]);
        }
        writer.writeRecord(texts);
    }

    private static String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Double number) {
            BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
            return (plain.signum() == 0 ? BigDecimal.ZERO : plain).toPlainString();
        }
        return cell.toString();
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The data pack's file " + file + " could not be written.", e);
        }
    }
}
