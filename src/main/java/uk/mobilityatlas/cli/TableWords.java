package uk.mobilityatlas.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import uk.mobilityatlas.export.tidy.TidyFormat;
import uk.mobilityatlas.observation.tidy.TidyColumn;
import uk.mobilityatlas.observation.tidy.TidyRows;

/** The words that say how a table is written. */
final class TableWords {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatOption.class,
            description = "csv (unless said), json (one array) or jsonl (an object a line).")
    private @Nullable TidyFormat format;

    /** The format that was asked for, if any. */
    Optional<TidyFormat> format() {
        return Optional.ofNullable(format);
    }

    void write(List<TidyColumn> columns, TidyRows rows, CommandOutput paper) {
        paper.table(columns, rows, format == null ? TidyFormat.CSV : format);
    }
}
