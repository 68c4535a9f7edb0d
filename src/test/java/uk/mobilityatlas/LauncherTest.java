package uk.mobilityatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The entrance as a process of its own. */
class LauncherTest {
    @TempDir
    Path folder;

    private record Ended(int code, String out, String err) {}

    @Test
    void withWordsNoToolkitClassIsLoaded() throws Exception {
        RealAtlas.database();
        Ended ended = launch(
                List.of("-Xlog:class+load:file=" + folder.resolve("classes.txt")),
                "observations",
                "--indicator",
                "neet-16-17",
                "--area",
                "Blackpool");
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("E06000009,Blackpool,2025,7.6,");
        String classes = Files.readString(folder.resolve("classes.txt"));
        assertThat(classes)
                .contains("uk.mobilityatlas.cli.Commands")
                .doesNotContain(" javafx.")
                .doesNotContain(" com.sun.javafx")
                .doesNotContain("uk.mobilityatlas.App ")
                .doesNotContain("com.fasterxml.jackson")
                .doesNotContain("org.slf4j.simple");
    }

    @Test
    void theExitCodeIsTheCommands() throws Exception {
        RealAtlas.database();
        Ended wrong = launch(List.of(), "observe");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.err()).contains("observe").doesNotContain("\tat ");
        Ended unknown = launch(List.of(), "observations", "--indicator", "neet-16-71");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("neet-16-17").doesNotContain("\tat ");
    }

    @Test
    void withoutADisplayTheMainJobIsDoneOnPaper() throws Exception {
        if (!System.getProperty("os.name").equals("Linux")) {
            return;
        }
        RealAtlas.database();
        Ended ended = launch(List.of());
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out().lines().toList()).hasSize(2);
        assertThat(ended.out())
                .contains("there is no display (DISPLAY is not set)")
                .contains(folder.resolve("mobility-atlas-comparison.pdf").toString())
                .contains(folder.resolve("mobility-atlas-comparison.png").toString());
        byte[] pdf = Files.readAllBytes(folder.resolve("mobility-atlas-comparison.pdf"));
        assertThat(new String(pdf, 0, 5)).isEqualTo("%PDF-");
        assertThat(pdf.length).isGreaterThan(50_000);
        assertThat(folder.resolve("mobility-atlas-comparison.png")).isNotEmptyFile();
    }

    private Ended launch(List<String> options, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName()));
        command.addAll(List.of(words));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        environment.remove("DISPLAY");
        environment.remove("WAYLAND_DISPLAY");
        environment.put("MOBILITY_ATLAS_HOME", RealAtlas.HOME.toString());
        int code = builder.start().waitFor();
        return new Ended(code, Files.readString(out), Files.readString(err));
    }
}
