package uk.mobilityatlas.store.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.mobilityatlas.story.Stories;
import uk.mobilityatlas.story.Story;
import uk.mobilityatlas.story.WorkspaceException;

/** Every file that cannot be used as it is: one clear sentence, and not a byte of it changed. */
class BadWorkspaceTest {
    @TempDir
    Path folder;

    private final Desk desk = new Desk();
    private Path file;
    private Story story;

    @BeforeEach
    void aWorkspaceWithAStory() {
        file = Desk.file(folder);
        try (StoredWorkspace workspace = desk.workspaces().create(file)) {
            story = workspace.add(Stories.blackpool());
        }
    }

    private void refused(String sentence) throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> desk.workspaces().open(file))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining(sentence)
                .message()
                .contains("mine.atlas")
                .endsWith(".")
                .doesNotContain("SQL");
        assertThat(file).hasBinaryContent(before);
        assertThat(names()).as("nothing is left beside it").containsExactly("mine.atlas");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }

    private void put(long at, byte... bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes), at);
        }
    }

    @Test
    void oneThatIsNotThere() throws IOException {
        Files.delete(file);
        assertThatThrownBy(() -> desk.workspaces().open(file)).hasMessage("There is no workspace at " + file + ".");
        assertThat(file).doesNotExist();
        assertThatThrownBy(() -> desk.workspaces().open(folder)).hasMessageContaining("There is no workspace");
    }

    @Test
    void oneFromANewerAtlas() throws IOException {
        put(60, (byte) 0, (byte) 0, (byte) 0, (byte) 7);
        refused("made by a newer Mobility Atlas (its form is 7, this copy knows " + WorkspaceSchema.CURRENT.version()
                + ")");
    }

    @Test
    void aFileThatIsNoWorkspace() throws IOException {
        byte[] workspace = Files.readAllBytes(file);
        put(68, (byte) 1, (byte) 2, (byte) 3, (byte) 4);
        refused("is not a Mobility Atlas workspace");
        Files.writeString(file, "Dear colleague,\n".repeat(20));
        refused("is not a Mobility Atlas workspace");
        Files.write(file, new byte[0]);
        refused("is not a Mobility Atlas workspace");
        Files.write(file, Arrays.copyOf(workspace, 50));
        refused("is not a Mobility Atlas workspace");
    }

    @Test
    void aDamagedOne() throws IOException {
        byte[] sound = Files.readAllBytes(file);
        for (int keep : new int[] {100, 4096, sound.length / 2, sound.length - 4096}) {
            Files.write(file, Arrays.copyOf(sound, keep));
            refused("is damaged");
        }
        for (int page = 1; page < sound.length / 4096; page++) {
            byte[] damaged = sound.clone();
            Arrays.fill(damaged, page * 4096, page * 4096 + 200, (byte) 0xA5);
            Files.write(file, damaged);
            refused("is damaged");
        }
        Files.write(file, sound);
        try (StoredWorkspace workspace = desk.workspaces().open(file)) {
            assertThat(workspace.stories()).containsExactly(story);
        }
    }

    @Test
    void aReadOnlyOneIsShownButNotChanged() throws IOException {
        assertThat(file.toFile().setWritable(false)).isTrue();
        byte[] before = Files.readAllBytes(file);
        try (StoredWorkspace workspace = desk.workspaces().open(file)) {
            assertThat(workspace.readOnly()).isTrue();
            assertThat(workspace.notice())
                    .contains("It cannot be written, so mine.atlas is open for reading only; "
                            + "to change it, save it under another name.");
            assertThat(workspace.stories()).containsExactly(story);
            assertThatThrownBy(() -> workspace.save(story.renamed("Other")))
                    .isInstanceOf(WorkspaceException.class)
                    .hasMessageContaining("open for reading only");
            Path other = folder.resolve("other.atlas");
            try (StoredWorkspace saved = desk.workspaces().saveAs(workspace, other)) {
                assertThat(saved.readOnly()).isFalse();
                saved.save(story.renamed("Other"));
            }
        }
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void oneOpenedTwiceIsWrittenByTheFirst() {
        StoredWorkspace first = desk.workspaces().open(file);
        try (StoredWorkspace second = desk.workspaces().open(file)) {
            assertThat(first.readOnly()).isFalse();
            assertThat(second.readOnly()).isTrue();
            assertThat(second.notice().orElseThrow()).startsWith("It is open in another window");
            first.save(story.renamed("By the first"));
            assertThat(second.stories()).extracting(Story::name).containsExactly("By the first");
            assertThatThrownBy(() -> desk.workspaces().copy(second, file))
                    .hasMessageContaining("is open in another window");
        }
        first.close();
        try (StoredWorkspace third = desk.workspaces().open(file)) {
            assertThat(third.readOnly()).isFalse();
        }
    }

    @Test
    void oneOnAFullDiskKeepsWhatItHas() throws IOException {
        int pages = (int) (Files.size(file) / 4096);
        try (StoredWorkspace workspace =
                desk.with(WorkspaceSchema.CURRENT, pages).open(file)) {
            byte[] before = Files.readAllBytes(file);
            Story longer = Stories.noting(story, "s1", "x".repeat(100_000));
            assertThatThrownBy(() -> workspace.save(longer))
                    .isInstanceOf(WorkspaceException.class)
                    .hasMessageContaining("There is no room left on the disk for");
            assertThat(file).hasBinaryContent(before);
            workspace.saveSoon(longer);
            desk.later.remove().run();
            assertThat(desk.trouble).singleElement().satisfies(t -> assertThat(t)
                    .hasMessageContaining("no room"));
            workspace.save(Stories.noting(story, "s1", "short"));
            assertThat(workspace.stories()).containsExactly(Stories.noting(story, "s1", "short"));
        }
    }

    @Test
    void noneIsMadeOverAnotherOrWhereThereIsNoRoom() throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> desk.workspaces().create(file)).hasMessageContaining("There is a file at");
        assertThat(file).hasBinaryContent(before);
        Path other = folder.resolve("other.atlas");
        assertThatThrownBy(() -> desk.with(WorkspaceSchema.CURRENT, 8).create(other))
                .isInstanceOf(WorkspaceException.class)
                .hasMessage("There is no room on the disk for " + other + "; nothing was written.");
        assertThat(names()).containsExactly("mine.atlas");
    }

    @Test
    void theDefaultOneIsAlwaysThere() throws IOException {
        Path home = folder.resolve("home");
        Path first = home.resolve("workspace.atlas");
        try (StoredWorkspace workspace = desk.workspaces().openDefault(home)) {
            assertThat(workspace.file()).isEqualTo(first.toRealPath());
            workspace.add(story);
        }
        try (StoredWorkspace workspace = desk.workspaces().openDefault(home)) {
            assertThat(workspace.stories()).hasSize(1);
        }
        byte[] damaged = Arrays.copyOf(Files.readAllBytes(first), 5000);
        Files.write(first, damaged);
        for (int start = 0; start < 2; start++) {
            try (StoredWorkspace workspace = desk.workspaces().openDefault(home)) {
                assertThat(workspace.name()).isEqualTo("workspace-2");
                assertThat(workspace.notice().orElseThrow())
                        .contains("is damaged")
                        .endsWith("Another workspace stands in for it.");
            }
        }
        assertThat(first).hasBinaryContent(damaged);
    }

    @Test
    void withoutADataFolderItStandsInATemporaryOne() {
        try (StoredWorkspace workspace = desk.workspaces().openDefault(file.resolve("not-a-folder"))) {
            assertThat(workspace.notice().orElseThrow())
                    .contains("cannot write")
                    .contains("Until you save your workspace elsewhere");
            assertThat(workspace.add(story).id()).isNotEmpty();
        }
    }
}
