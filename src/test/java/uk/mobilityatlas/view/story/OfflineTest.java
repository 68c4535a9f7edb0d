package uk.mobilityatlas.view.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.mobilityatlas.store.workspace.StoredWorkspace;
import uk.mobilityatlas.store.workspace.Workspaces;
import uk.mobilityatlas.story.Presented;

/** A story is made, presented and written without a network, in a process of its own. */
@Timeout(300)
class OfflineTest {
    @TempDir
    Path folder;

    private Process started(List<String> before, String... words) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // as this one was started, which needs no display
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-D"))
                .forEach(command::add);
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), OfflineStory.class.getName(), folder.toString()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static BufferedReader said(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private void wholeStory(List<String> lines) {
        assertThat(lines)
                .contains("shown 12 of 12", "ended", "tried []")
                .anyMatch(line -> line.startsWith("Leeds in the place of Blackpool"));
        assertThat(folder.toFile().list()).contains("story.pptx", "story.pdf", "story.xlsx");
    }

    @Test
    void nothingOfTheWholeStoryAsksForANetwork() throws Exception {
        Process process = started(List.of());
        wholeStory(said(process).lines().toList());
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void whoeverAsksForOneIsCaught() throws Exception {
        Process process = started(List.of(), "ask");
        assertThat(said(process).lines().toList()).anyMatch(line -> line.startsWith("tried [socket, channel, https, "));
        assertThat(process.waitFor()).isEqualTo(1);
    }

    @Test
    @Tag("slow")
    void theWholeStoryWorksWithEveryInterfaceRemoved() throws Exception {
        List<String> alone = List.of("unshare", "--map-root-user", "--net");
        assumeTrue(may(alone), "This user may not take a process off the network.");
        Process process = started(alone);
        List<String> lines = said(process).lines().toList();
        wholeStory(lines);
        assertThat(lines).contains("interfaces []");
        assertThat(process.waitFor()).isZero();
    }

    private static boolean may(List<String> alone) throws InterruptedException {
        List<String> command = new ArrayList<>(alone);
        command.add("true");
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    @Test
    void whatWasPresentedIsKnownAfterAKill() throws Exception {
        Process process = started(List.of(), "stay");
        try (BufferedReader said = said(process)) {
            String line = said.readLine();
            while (line != null && !line.equals("staying")) {
                line = said.readLine();
            }
            assertThat(line).isEqualTo("staying");
            process.toHandle().destroyForcibly();
            process.waitFor();
        }
        try (StoredWorkspace again = new Workspaces(Runnable::run, trouble -> {}).openDefault(folder)) {
            assertThat(again.stories()).hasSize(1);
            Presented presented = again.stories().get(0).lastPresented().orElseThrow();
            assertThat(presented.at()).isEqualTo(Rooms.NOON.instant());
            assertThat(presented.figures()).isNotEmpty();
        }
    }
}
