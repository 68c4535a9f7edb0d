package uk.mobilityatlas.store.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.Stories;
import uk.mobilityatlas.story.Story;

/** A real process that is killed while it saves: what it had saved is there, and no story is half of one state. */
@Timeout(300)
class KilledWorkspaceTest {
    @TempDir
    Path folder;

    private final Desk desk = new Desk();

    @Test
    void whatWasSavedOutlivesAKill() throws Exception {
        Path file = begin();
        killAfter(file, 5);
    }

    @Test
    @Tag("slow")
    void noMomentIsABadOne() throws Exception {
        Path file = begin();
        for (int kill = 0; kill < 40; kill++) {
            killAfter(file, 1 + kill * 7 % 60);
        }
    }

    private Path begin() {
        Path file = Desk.file(folder);
        try (StoredWorkspace workspace = desk.workspaces().create(file)) {
            workspace.add(Stories.blackpool());
        }
        return file;
    }

    private void killAfter(Path file, int saves) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TypingCopy.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int last = 0;
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < saves; i++) {
                last = number(said.readLine());
            }
            // by its handle, which leaves what it has said to be read
            process.toHandle().destroyForcibly();
            process.waitFor();
            // what it said between the last line read and its end was saved as well
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = line.matches("saved \\d+") ? number(line) : last;
            }
        }
        try (StoredWorkspace workspace = desk.workspaces().open(file)) {
            assertThat(workspace.readOnly())
                    .as("the lock died with its process")
                    .isFalse();
            Story found = workspace.stories().get(0);
            int kept = state(found.slides().get(0));
            assertThat(kept).isGreaterThanOrEqualTo(last);
            assertThat(state(found.slides().get(1))).as("one state, not two").isEqualTo(kept);
            assertThat(found.slides()).hasSize(4);
        }
    }

    private static int state(Slide slide) {
        return Integer.parseInt(slide.notes().split(" ")[0]);
    }

    private static int number(String line) {
        return Integer.parseInt(line.substring("saved ".length()));
    }
}
