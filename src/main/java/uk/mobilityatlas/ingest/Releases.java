package uk.mobilityatlas.ingest;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The newer releases that are known: each a file that adds to a source, or that takes the place of an older file as a whole.
 * Only what stands in this table is read from a folder without a list, so that nothing is taken by its name alone.
 */
public final class Releases {
    private static final List<NamedCsvRecord> KNOWN = MaintainedTable.rows(Releases.class, "releases.csv");

    private Releases() {}

    /** The rows of the list for those releases that a folder holds. */
    public static List<NamedCsvRecord> in(Path root) {
        return KNOWN.stream()
                .filter(row -> Files.isRegularFile(root.resolve(row.getField("file"))))
                .toList();
    }

    /** The tables in a folder of releases that are none, in order; they are not read. */
    public static List<String> unknown(Path root) {
        List<String> known = KNOWN.stream().map(row -> row.getField("file")).toList();
        try (Stream<Path> files = Files.list(root)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv") && !known.contains(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + root + " could not be read.", e);
        }
    }

    /** The path of the release that takes the place of a file; empty where the sources hold none. */
    public static Optional<String> replacing(SourceFolder sources, String path) {
        return KNOWN.stream()
                .filter(row -> (row.getField("folder") + "/" + row.getField("replaces")).equals(path))
                .map(row -> row.getField("folder") + "/" + row.getField("file"))
                .filter(sources::has)
                .reduce((older, newer) -> newer);
    }
}
