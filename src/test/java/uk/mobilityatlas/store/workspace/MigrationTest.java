package uk.mobilityatlas.store.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.story.Layout;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.PictureOptions;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.Stories;
import uk.mobilityatlas.story.Story;
import uk.mobilityatlas.story.WorkspaceException;

class MigrationTest {
    private static final String KEPT = "mine (form 3, kept 2026-03-04 05.06.07).atlas";

    @TempDir
    Path folder;

    private final Desk desk = new Desk();
    private Path file;
    private Story story;
    private byte[] before;

    @BeforeEach
    void aWorkspaceOfToday() throws IOException {
        file = Desk.file(folder);
        try (StoredWorkspace workspace = desk.workspaces().create(file)) {
            story = workspace.add(Stories.blackpool());
        }
        before = Files.readAllBytes(file);
    }

    @Test
    void anOlderOneIsBroughtUpToDateBesideACopyOfItself() throws IOException {
        WorkspaceSchema next = Desk.next("later");
        try (StoredWorkspace workspace = desk.with(next, 0).open(file)) {
            assertThat(workspace.stories()).containsExactly(story);
        }
        assertThat(WorkspaceHeader.read(file)).isEqualTo(new WorkspaceHeader(true, 4));
        assertThat(folder.resolve(KEPT)).hasBinaryContent(before);
        assertThat(names()).containsExactlyInAnyOrder("mine.atlas", KEPT);
        desk.with(next, 0).open(file).close();
        assertThat(names()).as("no copy without a migration").hasSize(2);
        assertThatThrownBy(() -> desk.workspaces().open(file))
                .as("the older atlas refuses it")
                .hasMessageContaining("newer");
        try (StoredWorkspace workspace = desk.workspaces().open(folder.resolve(KEPT))) {
            assertThat(workspace.stories()).containsExactly(story);
        }
    }

    @Test
    void aMigrationThatFailsLeavesTheFileAsItWas() throws IOException {
        Workspaces broken = desk.with(Desk.next("mistaken"), 0);
        assertThatThrownBy(() -> broken.open(file))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageEndingWith("it was left as it is.");
        assertThat(file).hasBinaryContent(before);
        Workspaces full = desk.with(Desk.next("later"), before.length / 4096);
        assertThatThrownBy(() -> full.open(file)).hasMessageContaining("no room left on the disk");
        assertThat(file).hasBinaryContent(before);
        try (StoredWorkspace workspace = desk.workspaces().open(file)) {
            assertThat(workspace.stories()).containsExactly(story);
        }
    }

    @Test
    void anOlderOneThatCannotBeWrittenIsNotTouched() throws IOException {
        assertThat(file.toFile().setWritable(false)).isTrue();
        assertThatThrownBy(() -> desk.with(Desk.next("later"), 0).open(file))
                .hasMessageContaining("would have to be brought up to date");
        assertThat(names()).containsExactly("mine.atlas");
    }

    /** The file was made by the first form's atlas, before pictures had options. */
    @Test
    void aWorkspaceOfTheFirstFormIsReadWhole() throws IOException {
        Path old = folder.resolve("old.atlas");
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("form-1.atlas"))) {
            Files.copy(in, old);
        }
        byte[] first = Files.readAllBytes(old);
        assertThat(WorkspaceHeader.read(old)).isEqualTo(new WorkspaceHeader(true, 1));
        Story briefing;
        try (StoredWorkspace workspace = desk.with(WorkspaceSchema.CURRENT, 0).open(old)) {
            briefing = workspace.stories().get(0);
            assertThat(briefing.name()).isEqualTo("Blackpool: a briefing");
            assertThat(briefing.slides()).hasSize(12);
            assertThat(briefing.minutes()).as("no form before knew").isEqualTo(Story.USUAL_MINUTES);
            assertThat(briefing.slides().stream().flatMap(s -> s.queries().stream()))
                    .allMatch(query -> query.areas().contains(Stories.BLACKPOOL));
            workspace.save(briefing.adding(Slide.of(
                    Layout.PICTURES,
                    new SlidePart.Picture(
                            PictureKind.RUG,
                            Stories.neet(Stories.BLACKPOOL),
                            new PictureOptions(List.of("weekly-pay", "attainment-8"), "compared").inFifths()))));
        }
        try (StoredWorkspace workspace = desk.workspaces().open(old)) {
            SlidePart added =
                    workspace.stories().get(0).slides().get(12).parts().get(0);
            assertThat(added.pictured().orElseThrow().options())
                    .isEqualTo(new PictureOptions(List.of("weekly-pay", "attainment-8"), "compared").inFifths());
            assertThat(added.queries()).extracting(Selection::indicator).contains("weekly-pay", "attainment-8");
        }
        assertThat(folder.resolve("old (form 1, kept 2026-03-04 05.06.07).atlas"))
                .hasBinaryContent(first);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }
}
