package uk.mobilityatlas.ingest.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import uk.mobilityatlas.ingest.SourceFolder;

/**
 * The committed pack against the whole of the published files, which are too large for the repository. It runs where they
 * are, and where they are not the build says that it did not.
 */
@EnabledIf("here")
class WholeSourcesTest {
    @TempDir
    Path folder;

    /** In the folders that the system property or the environment names, as a class path does, or beside the clone. */
    private static List<Path> sources() {
        String named = System.getProperty("sources", System.getenv().getOrDefault("MOBILITY_ATLAS_SOURCES", ""));
        return named.isEmpty()
                ? Stream.of("sources", "neighbourhoods")
                        .map(folder -> Path.of("..", "shared", folder))
                        .toList()
                : Stream.of(named.split(File.pathSeparator)).map(Path::of).toList();
    }

    /** The newer releases stand in a folder beside the first. */
    private static Path newer() {
        return sources().get(0).resolveSibling("newer");
    }

    static boolean here() {
        boolean here = sources().stream().allMatch(folder -> Files.isRegularFile(folder.resolve("SOURCES.csv")))
                && Files.isDirectory(newer());
        if (!here) {
            System.out.println(
                    "NOT CHECKED: whether the published files make the committed pack byte for byte. They are not in "
                            + sources() + " and " + newer()
                            + "; name their folders with -Dsources=DIR or MOBILITY_ATLAS_SOURCES (docs/how-to-curate.md).");
        }
        return here;
    }

    @Test
    void theSameSourcesGiveTheCommittedBytes() throws IOException {
        StringWriter report = new StringWriter();

        int exit = Curate.run(
                new SourceFolder(
                        Stream.concat(sources().stream(), Stream.of(newer())).toList()),
                folder,
                new PrintWriter(report));

        assertThat(exit).as(report.toString()).isZero();
        Path committed = Path.of("data");
        assertThat(CurateTest.tables(folder)).isEqualTo(CurateTest.tables(committed));
        for (String table : CurateTest.tables(committed)) {
            assertThat(Files.mismatch(folder.resolve(table), committed.resolve(table)))
                    .as(table + " differs; run curate and commit what it writes")
                    .isEqualTo(-1);
        }
    }
}
