package uk.mobilityatlas.export;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import uk.mobilityatlas.export.tidy.Csvw;
import uk.mobilityatlas.export.tidy.TidyFormat;
import uk.mobilityatlas.indicator.Catalogue;
import uk.mobilityatlas.indicator.Indicator;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.observation.tidy.TidyColumn;
import uk.mobilityatlas.observation.tidy.TidyRows;

/** Tidy tables as files; a failure is one sentence, and what stood there before is whole. */
public final class TidyFile {
    private TidyFile() {}

    /** Writes a table, and beside one with commas its description. */
    public static void write(
            Path file,
            TidyFormat format,
            List<TidyColumn> columns,
            TidyRows rows,
            Collection<Indicator> indicators,
            Catalogue catalogue,
            PackVersion version) {
        SafeFile.write(file, out -> format.write(columns, rows, out));
        if (format == TidyFormat.CSV) {
            describe(file, columns, indicators, catalogue, version);
        }
    }

    /** Describes a file with commas to other programs. */
    static void describe(
            Path csv,
            List<TidyColumn> columns,
            Collection<Indicator> indicators,
            Catalogue catalogue,
            PackVersion version) {
        SafeFile.write(Csvw.beside(csv), out -> Csvw.write(csv, columns, indicators, catalogue, version, out));
    }
}
