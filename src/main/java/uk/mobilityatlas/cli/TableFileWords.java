package uk.mobilityatlas.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import uk.mobilityatlas.export.TidyFile;
import uk.mobilityatlas.export.tidy.TidyFormat;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.observation.tidy.TidyColumn;
import uk.mobilityatlas.observation.tidy.TidyRows;

/** The words that say how a table is written, and into which file. */
final class TableFileWords {
    @Mixin
    private final TableWords words = new TableWords();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            converter = TableFileOption.class,
            description = "Writes to FILE.csv, FILE.json or FILE.jsonl instead; beside FILE.csv a description of its"
                    + " columns for other programs, FILE.csv-metadata.json.")
    private @Nullable Path out;

    void write(
            List<TidyColumn> columns,
            TidyRows rows,
            Collection<Indicator> indicators,
            Workbench workbench,
            CommandOutput paper) {
        Path file = out;
        if (file == null) {
            words.write(columns, rows, paper);
            return;
        }
        TidyFormat format = TidyFormat.ofFile(file.toString()).orElseThrow();
        words.format().filter(asked -> asked != format).ifPresent(asked -> {
            throw CommandFailure.ofWords("--format says " + asked.id() + " and the file's name ." + format.id() + ".");
        });
        TidyFile.write(file, format, columns, rows, indicators, workbench.catalogue(), workbench.version());
        paper.note("Written: " + file.toAbsolutePath());
    }
}
