package uk.mobilityatlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.mobilityatlas.cli.RealCommands;

/**
 * The examples of docs/asking-sql.md, run as they stand there. A tool that this machine lacks is an assumption that fails, and
 * the report says which.
 */
class AskingSqlTest {
    private static final Path PAGE = Path.of("docs", "asking-sql.md");

    @TempDir
    Path folder = Path.of("");

    private record Ran(int code, String out) {}

    private static String example(String language) throws IOException {
        Matcher block = Pattern.compile("```" + Pattern.quote(language) + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE));
        assertThat(block.find()).as("an example in " + language).isTrue();
        return block.group(1);
    }

    private static Ran run(List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("asking", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            return new Ran(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
        }
    }

    private static boolean answers(String... command) throws InterruptedException {
        try {
            return run(List.of(command)).code() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String database() {
        RealAtlas.database();
        return RealCommands.run("database").out().strip();
    }

    private String script(String language) throws IOException {
        return Files.writeString(folder.resolve("ask"), example(language)).toString();
    }

    @Test
    void pythonPrintsWhatThePageSays() throws IOException, InterruptedException {
        assumeTrue(answers("python3", "-c", "import sqlite3"), "python3 with sqlite3 is not installed");
        Ran ran = run(List.of("python3", script("python"), database()));
        assertThat(ran.out()).isEqualTo(example("text"));
    }

    @Test
    void rAnswers() throws IOException, InterruptedException {
        assumeTrue(answers("Rscript", "-e", "library(RSQLite)"), "R with RSQLite is not installed");
        Ran ran = run(List.of("Rscript", script("r"), database()));
        assertThat(ran.out()).contains("8 years, the last 2025-12-31");
    }

    @Test
    void duckDbAnswers() throws IOException, InterruptedException {
        assumeTrue(
                answers("python3", "-c", "import duckdb; duckdb.sql('LOAD sqlite')"),
                "DuckDB with its extension for SQLite is not installed");
        Ran ran = run(List.of("python3", script("python duckdb"), database()));
        assertThat(ran.out()).contains("ltla;utla", "rgn");
    }

    @Test
    void duckDbReadsFiguresAsCsv() throws IOException, InterruptedException {
        assumeTrue(answers("python3", "-c", "import duckdb"), "DuckDB is not installed");
        Path csv = folder.resolve("figures.csv");
        assertThat(RealCommands.run("observations", "--topic", "work", "--out", csv.toString())
                        .code())
                .isZero();
        Ran ran = run(List.of("python3", script("python duckdb-csv"), csv.toString()));
        assertThat(ran.out()).contains("ltla;utla", "rgn");
    }

    @Test
    void gdalReadsTheViewsAsQgisDoes() throws IOException, InterruptedException {
        assumeTrue(answers("ogrinfo", "--version"), "GDAL is not installed");
        Ran ran = run(List.of("sh", script("sh gdal"), database()));
        assertThat(ran.out()).contains("area_name (String) = ", "value (Real) = ");
    }
}
