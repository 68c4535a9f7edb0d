package uk.mobilityatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.indicator.Indicator;

/** Tables in files, and what describes them to other programs. */
class TableFilesTest {
    @TempDir
    Path folder = Path.of("");

    private Path file(String name) {
        return folder.resolve(name);
    }

    @Test
    void aFileHasWhatTheScreenHasAndItsDescriptionBesideIt() throws IOException {
        Path csv = file("young people & NEET.csv");
        Run.done("observations", "--topic", "young-people", "--period", "all", "--out", csv.toString());
        assertThat(csv)
                .hasContent(Run.done("observations", "--topic", "young-people", "--period", "all")
                        .out());
        JsonNode table = CsvwCheck.check(csv);
        JsonNode measured = table.get("schema:variableMeasured");
        long indicators = RealAtlas.catalogue().indicators().stream()
                .filter(i -> i.topic().id().equals("young-people"))
                .count();
        assertThat(measured).hasSize((int) indicators);
        Indicator neet = RealAtlas.catalogue().neet();
        measured.forEach(variable -> {
            assertThat(variable.get("schema:unitText").asText()).isNotBlank();
            assertThat(variable.get("dc:source")).isNotEmpty();
            variable.get("dc:source").forEach(source -> {
                assertThat(source.get("dc:license").asText()).isNotBlank();
                assertThat(source.get("schema:creditText").asText()).isNotBlank();
            });
        });
        assertThat(table.toString())
                .contains(neet.title())
                .contains("\"primaryKey\":[\"indicator\",\"area_code\",\"period\"]");
    }

    @Test
    void aRankingAProfileAndAStoryAreDescribedToo() throws IOException {
        Run.done("rank", "--indicator", "neet-16-17", "--out", file("rank.csv").toString());
        CsvwCheck.check(file("rank.csv"));
        Run.done("profile", "--area", "Barnsley", "--out", file("profile.csv").toString());
        CsvwCheck.check(file("profile.csv"));
        Run.done("pack", "--area", "Barnsley", "--out", file("pack.csv").toString());
        CsvwCheck.check(file("pack.csv"));
    }

    @Test
    void jsonNeedsNoDescription() throws IOException {
        Run.done(
                "observations",
                "--indicator",
                "neet-16-17",
                "--out",
                file("a.jsonl").toString());
        assertThat(Files.list(folder)).containsExactly(file("a.jsonl"));
        assertThat(Files.readString(file("a.jsonl"))).startsWith("{\"area_code\":");
    }

    @Test
    void aNameThatSaysAnotherFormatIsRefused() {
        assertThat(Run.of(
                                "observations",
                                "--indicator",
                                "neet-16-17",
                                "--format",
                                "json",
                                "--out",
                                file("a.csv").toString())
                        .code())
                .isEqualTo(2);
        assertThat(Run.of(
                                "observations",
                                "--indicator",
                                "neet-16-17",
                                "--out",
                                file("a.parquet").toString())
                        .err())
                .contains(".csv, .json, .jsonl");
        assertThat(folder).isEmptyDirectory();
    }
}
