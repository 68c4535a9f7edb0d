package uk.mobilityatlas.ingest.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.mobilityatlas.ingest.FewCouncils;
import uk.mobilityatlas.ingest.SourceFolder;

class CurateTest {
    @TempDir
    Path folder;

    private final StringWriter report = new StringWriter();

    @Test
    void everySourceFileIsAccountedFor() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("data/intake.csv"));
        assertThat(lines).hasSizeGreaterThan(150);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", 7);
            int rows = Integer.parseInt(cells[1]);
            assertThat(rows).as(line).isPositive();
            int sum = 0;
            for (int i = 2; i <= 5; i++) {
                sum += Integer.parseInt(cells[i]);
            }
            assertThat(sum).as(line).isEqualTo(rows);
            assertThat(Integer.parseInt(cells[3]) == 0 || !cells[6].isEmpty())
                    .as("Out of scope without a word why: " + line)
                    .isTrue();
        }
    }

    @Test
    void saysWhichSourceIsMissingAndWritesNothing() throws IOException {
        Path sources = Files.createDirectory(folder.resolve("sources"));
        Files.writeString(
                sources.resolve("SOURCES.csv"),
                "folder,file,publisher,title,licence,official_page,obtained_from\nons-pay,pay.csv,ONS,pay,OGL,,\n");

        int exit = Curate.run(new SourceFolder(sources), folder.resolve("out"), new PrintWriter(report));

        assertThat(exit).isEqualTo(1);
        assertThat(report.toString().strip())
                .isEqualTo("The source file ons-pay/pay.csv is missing; no data pack was written.");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFileCutShortIsSaidAndThePackStaysAsItWas() throws IOException {
        Path sources = sources("rows,sha256", "3,0000", "a,b\n1,2\n");
        Path pack = Files.createDirectory(folder.resolve("pack"));
        Files.writeString(pack.resolve("pack.csv"), "key,value\n");

        int exit = Curate.run(new SourceFolder(sources), pack, new PrintWriter(report));

        assertThat(exit).isEqualTo(1);
        assertThat(report.toString().strip())
                .isEqualTo(
                        "The source file ons-pay/pay.csv is cut short: it has 1 of 3 rows; no data pack was written.");
        assertThat(tables(pack)).containsExactly("pack.csv");
        assertThat(pack.resolve("pack.csv")).hasContent("key,value\n");
    }

    @Test
    void aFailureHalfWayLeavesThePackAndNothingBesideIt() throws IOException {
        Path sources = sources("rows,sha256", "1,0000", "a,b\n1,2\n");
        Path pack = Files.createDirectory(folder.resolve("pack"));
        Files.writeString(pack.resolve("pack.csv"), "key,value\n");

        int exit = Curate.run(new SourceFolder(sources), pack, new PrintWriter(report));

        assertThat(exit).isEqualTo(1);
        assertThat(report.toString().strip().lines()).hasSize(1);
        assertThat(tables(pack)).containsExactly("pack.csv");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(sources, pack);
        }
    }

    private Path sources(String columns, String cells, String content) throws IOException {
        Path sources = Files.createDirectory(folder.resolve("sources"));
        Files.writeString(
                sources.resolve("SOURCES.csv"),
                "folder,file,publisher,title,licence,official_page,obtained_from," + columns
                        + "\nons-pay,pay.csv,ONS,pay,OGL,,," + cells + "\n");
        Files.writeString(Files.createDirectory(sources.resolve("ons-pay")).resolve("pay.csv"), content);
        return sources;
    }

    /** A folder without a list is read by the table of releases: what is no known release is named and not read. */
    @Test
    void ofAFolderWithoutAListOnlyKnownReleasesAreRead() throws IOException {
        Path newer = Files.createDirectory(folder.resolve("newer"));
        Files.writeString(newer.resolve("DR32-4.0-youth-unemployment--full-dataset.csv"), "a,b\n1,2\n");
        Files.writeString(newer.resolve("SOURCES.md"), "# What came later\n");
        Path few = FewCouncils.sources().roots().get(0);

        int exit = Curate.run(new SourceFolder(List.of(few, newer)), folder.resolve("out"), new PrintWriter(report));

        assertThat(exit).isZero();
        assertThat(report.toString().lines().findFirst())
                .contains("Note: DR32-4.0-youth-unemployment--full-dataset.csv is no release that is known here;"
                        + " it was not read.");
        assertThat(Files.readString(folder.resolve("out/intake.csv"))).doesNotContain("DR32-4.0");
        assertThat(Files.readString(folder.resolve("out/sources.csv")))
                .contains(",UD_NEETNK_LA_dashboard_2024_final.csv (2025-01-30)\n");
    }

    @Test
    void aReleaseCutShortIsSaid() throws IOException {
        Path newer = Files.createDirectory(folder.resolve("newer"));
        String release = "UD_NEETNK_LA_dashboard_2024_final.csv";
        Path few = FewCouncils.sources().roots().get(0);
        Files.copy(few.resolve("dfe-neet-scorecard").resolve(release), newer.resolve(release));

        int exit = Curate.run(new SourceFolder(List.of(few, newer)), folder.resolve("out"), new PrintWriter(report));

        assertThat(exit).isEqualTo(1);
        assertThat(report.toString())
                .startsWith("The source file dfe-neet-scorecard/" + release + " is cut short: it has ")
                .contains(" of 161 rows");
    }

    @Test
    void saysWhenThereAreNoSourcesAtAll() {
        int exit = Curate.run(new SourceFolder(folder), folder.resolve("out"), new PrintWriter(report));

        assertThat(exit).isEqualTo(1);
        assertThat(report.toString().strip()).isEqualTo("The source file SOURCES.csv could not be read.");
    }

    /** The tables of a pack, in order. */
    static List<String> tables(Path pack) throws IOException {
        try (Stream<Path> files = Files.walk(pack)) {
            return files.filter(f -> f.toString().endsWith(".csv"))
                    .map(f -> pack.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
