package uk.mobilityatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.store.workspace.StoredWorkspace;
import uk.mobilityatlas.store.workspace.Workspaces;
import uk.mobilityatlas.story.ReadyStory;

class PackCommandTest {
    private static final AreaCode BLACKPOOL = new AreaCode("E06000009");

    @TempDir
    Path folder;

    private String notes = "";

    private int run(String... words) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        CommandOutput paper =
                new CommandOutput(new ByteArrayOutputStream(), new PrintStream(err, true, StandardCharsets.UTF_8));
        int code = Commands.run(RealAtlas.HOME, paper, words);
        notes = err.toString(StandardCharsets.UTF_8);
        assertThat(notes).doesNotContain("\tat ").doesNotContain("Exception");
        return code;
    }

    /** The files that were asked for, without what describes the tables beside them. */
    private List<String> files() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith("-metadata.json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void oneAreaGivesOneFile() throws IOException {
        Path out = folder.resolve("three.xlsx");
        assertThat(run(
                        "pack",
                        "--area",
                        "Blackpool",
                        "--with",
                        "E08000016",
                        "--with",
                        "Cornwall",
                        "--story",
                        "compare",
                        "--out",
                        out.toString()))
                .as(notes)
                .isZero();
        assertThat(files()).containsExactly("three.xlsx");
        assertThat(Files.size(out)).isGreaterThan(5_000);
    }

    @Test
    void everyCouncilOfACombinedAuthorityGetsItsOwn() throws IOException {
        assertThat(run(
                        "pack",
                        "--every",
                        "members-of:South Yorkshire",
                        "--format",
                        "xlsx",
                        "--jobs",
                        "2",
                        "--out",
                        folder.toString()))
                .as(notes)
                .isZero();
        assertThat(files())
                .containsExactly(
                        "E08000017-Doncaster.xlsx",
                        "E08000018-Rotherham.xlsx",
                        "E08000038-Barnsley.xlsx",
                        "E08000039-Sheffield.xlsx");
        assertThat(notes).contains("4 of 4 written");
    }

    @Test
    void theRunGoesOnWhereOneFails() throws IOException {
        Files.createDirectory(folder.resolve("E08000018-Rotherham.xlsx"));
        assertThat(run("pack", "--every", "members-of:South Yorkshire", "--format", "xlsx", "--out", folder.toString()))
                .isEqualTo(Commands.FAILED);
        assertThat(notes).contains("3 of 4 written").contains("Rotherham: ");
        assertThat(files()).hasSize(4);
    }

    @Test
    void aStoryOfAWorkspaceIsWritten() throws IOException {
        Path file = folder.resolve("mine" + Workspaces.ENDING);
        try (StoredWorkspace workspace = new Workspaces(Runnable::run, trouble -> {}).create(file)) {
            workspace.add(ReadyStory.NEET
                    .make(RealAtlas.areas(), RealAtlas.catalogue(), List.of(BLACKPOOL))
                    .renamed("For the committee"));
        }
        Path out = folder.resolve("committee.xlsx");
        assertThat(run("pack", "--workspace", file.toString(), "--story", "for the committee", "--out", out.toString()))
                .as(notes)
                .isZero();
        assertThat(out).exists();
        assertThat(run("pack", "--workspace", file.toString(), "--story", "other", "--out", out.toString()))
                .isEqualTo(Commands.FAILED);
        assertThat(notes).contains("For the committee");
    }

    @Test
    void wrongWordsAreSaid() {
        assertThat(run(
                        "pack",
                        "--area",
                        "Blackpool",
                        "--out",
                        folder.resolve("a.doc").toString()))
                .isEqualTo(Commands.WRONG_WORDS);
        assertThat(run("pack", "--out", folder.resolve("a.xlsx").toString())).isEqualTo(Commands.WRONG_WORDS);
        assertThat(run("pack", "--every", "parishes", "--out", folder.toString()))
                .isEqualTo(Commands.WRONG_WORDS);
        assertThat(run(
                        "pack",
                        "--area",
                        "Blackpol",
                        "--out",
                        folder.resolve("a.xlsx").toString()))
                .isEqualTo(Commands.FAILED);
        assertThat(notes).contains("Blackpool");
    }

    @Test
    void wordsThatDoNotGoTogetherAreRefused() {
        String out = folder.resolve("a.pdf").toString();
        assertThat(run("pack", "--every", "utla", "--area", "Leeds", "--out", out))
                .isEqualTo(Commands.WRONG_WORDS);
        assertThat(notes).contains("leave out --area");
        assertThat(run("pack", "--workspace", "w.atlas", "--area", "Leeds", "--out", out))
                .isEqualTo(Commands.WRONG_WORDS);
        assertThat(run("pack", "--every", "members-of:", "--out", out)).isEqualTo(Commands.WRONG_WORDS);
        assertThat(run("pack", "--every", "utla", "--jobs", "0", "--out", out)).isEqualTo(Commands.WRONG_WORDS);
        assertThat(notes).contains("at least 1");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsSaidAndLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("mine"), "figures");
        assertThat(run("pack", "--every", "members-of:E47000002", "--out", file.toString()))
                .isEqualTo(Commands.FAILED);
        assertThat(notes).contains("is a file");
        assertThat(file).hasContent("figures");
    }

    @Test
    void everyCouncilBesideAnotherIsWrittenAsPdfUnlessSaid() throws IOException {
        assertThat(run(
                        "pack",
                        "--every",
                        "members-of:E47000002",
                        "--with",
                        "Cornwall",
                        "--story",
                        "Compare",
                        "--jobs",
                        "1000000",
                        "--out",
                        folder.toString()))
                .as(notes)
                .isZero();
        assertThat(files()).hasSize(4).allMatch(name -> name.endsWith(".pdf"));
    }

    @Test
    void everyCombinedAuthorityGetsOneOverviewAndNoCouncilItsOwn() throws IOException {
        assertThat(run("pack", "--every", "cauth", "--format", "csv", "--jobs", "2", "--out", folder.toString()))
                .as(notes)
                .isZero();
        assertThat(files())
                .hasSize(RealAtlas.areas().of(Geography.COMBINED_AUTHORITY).size())
                .contains("E47000002-South-Yorkshire.csv");
        assertThat(run("pack", "--every", "utla", "--story", "cauth", "--out", folder.toString()))
                .isEqualTo(Commands.WRONG_WORDS);
        assertThat(notes).contains("use --every cauth");
    }

    @Test
    void theCouncilsOfARegionAreItsMembers() throws IOException {
        assertThat(run("pack", "--every", "members-of:E12000001", "--format", "csv", "--out", folder.toString()))
                .as(notes)
                .isZero();
        assertThat(files()).hasSize(12).contains("E06000001-Hartlepool.csv");
    }
}
