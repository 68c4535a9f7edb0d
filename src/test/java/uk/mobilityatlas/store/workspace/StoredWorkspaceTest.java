package uk.mobilityatlas.store.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.observation.ConfidenceInterval;
import uk.mobilityatlas.observation.Period;
import uk.mobilityatlas.observation.Range;
import uk.mobilityatlas.observation.Status;
import uk.mobilityatlas.story.Layout;
import uk.mobilityatlas.story.PictureKind;
import uk.mobilityatlas.story.Presented;
import uk.mobilityatlas.story.SavedSelection;
import uk.mobilityatlas.story.ShownFigure;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.SlidePart;
import uk.mobilityatlas.story.Stories;
import uk.mobilityatlas.story.Story;

class StoredWorkspaceTest {
    @TempDir
    Path folder;

    private final Desk desk = new Desk();

    private static Story full() {
        ShownFigure bounded = new ShownFigure(
                "neet-16-17",
                Stories.BLACKPOOL,
                Period.year(2025),
                true,
                7.6,
                new ConfidenceInterval(6.7, 8.6),
                new Range(7.6, 8.9),
                Status.AVAILABLE);
        ShownFigure missing = new ShownFigure(
                "weekly-pay", Stories.CORNWALL, Period.academic(2023), false, null, null, null, Status.CONFIDENTIAL);
        return Stories.blackpool()
                .adding(Slide.of(
                                Layout.TABLE,
                                new SlidePart.TableOf(
                                        PictureKind.TRENDS,
                                        Stories.neet(Stories.BARNSLEY).withBenchmark(Benchmark.neighbours("dfe"))))
                        .withSubtitle("Ein Unterschied: “ŵ” & 'quotes'; -- no comment")
                        .withNotes("two\nlines"))
                .presenting(new Presented(
                        new PackVersion("2026-01-31", "aaaaaaaaaaaa"),
                        Instant.parse("2026-02-03T10:11:12.123Z"),
                        List.of(bounded, missing)));
    }

    @Test
    void howLongAStoryMayTakeIsKeptWithIt() {
        try (StoredWorkspace workspace = desk.workspaces().create(Desk.file(folder))) {
            Story story = workspace.add(Stories.blackpool().lasting(45));
            assertThat(workspace.stories().get(0).minutes()).isEqualTo(45);
            workspace.save(story.lasting(400));
            assertThat(workspace.stories().get(0).minutes()).isEqualTo(Story.MOST_MINUTES);
        }
    }

    @Test
    void everythingComesBackAsItWasKept() {
        Path file = Desk.file(folder);
        Story kept;
        try (StoredWorkspace workspace = desk.workspaces().create(file)) {
            kept = workspace.add(full());
            workspace.add(Story.named("Empty"));
            workspace.keep(new SavedSelection("the coast", Stories.neet(Stories.BLACKPOOL)));
            workspace.set("export.folder", "/home/someone/briefings");
            workspace.set("gone", "soon");
            workspace.set("gone", null);
        }
        try (StoredWorkspace workspace = desk.workspaces().open(file)) {
            assertThat(workspace.name()).isEqualTo("mine");
            assertThat(workspace.notice()).isEmpty();
            assertThat(workspace.stories()).hasSize(2);
            assertThat(workspace.stories().get(0)).isEqualTo(kept).isEqualTo(full().withId(kept.id()));
            assertThat(workspace.story(kept.id())).contains(kept);
            assertThat(workspace.story("no such story")).isEmpty();
            assertThat(workspace.selections())
                    .containsExactly(new SavedSelection("the coast", Stories.neet(Stories.BLACKPOOL)));
            assertThat(workspace.settings()).containsOnlyKeys("export.folder").containsValue("/home/someone/briefings");
        }
    }

    @Test
    void aChangedStoryTakesItsOwnPlaceAndARemovedOneLeavesNothing() throws Exception {
        try (StoredWorkspace workspace = desk.workspaces().create(Desk.file(folder))) {
            Story first = workspace.add(full());
            Story second = workspace.add(Story.named("Second"));
            Story changed = first.moving("s5", 0).removing("s2").renamed("Other name");
            workspace.save(changed);
            assertThat(workspace.stories()).containsExactly(changed, second);
            workspace.remove(first.id());
            assertThat(workspace.stories()).containsExactly(second);
            workspace.keep(new SavedSelection("x", Stories.neet()));
            workspace.keep(new SavedSelection("x", Stories.neet(Stories.CORNWALL)));
            assertThat(workspace.selections()).hasSize(1);
            workspace.forget("x");
            assertThat(workspace.selections()).isEmpty();
        }
    }

    @Test
    void aChangeIsInTheFileBeforeAnyoneClosesIt() {
        Path file = Desk.file(folder);
        try (StoredWorkspace workspace = desk.workspaces().create(file)) {
            Story story = workspace.add(full());
            try (StoredWorkspace other = desk.workspaces().open(file)) {
                assertThat(other.stories()).containsExactly(story);
            }
        }
    }

    @Test
    void typingIsWrittenOnceAMomentLater() throws IOException {
        Path file = Desk.file(folder);
        try (StoredWorkspace workspace = desk.workspaces().create(file)) {
            Story story = workspace.add(full());
            byte[] before = Files.readAllBytes(file);
            for (String text : List.of("W", "We", "Well")) {
                workspace.saveSoon(Stories.noting(story, "s1", text));
            }
            assertThat(file).hasBinaryContent(before);
            assertThat(desk.later).as("one write for all three").hasSize(1);
            desk.later.remove().run();
            try (StoredWorkspace other = desk.workspaces().open(file)) {
                assertThat(other.story(story.id())).contains(Stories.noting(story, "s1", "Well"));
            }
            workspace.saveSoon(Stories.noting(story, "s1", "Welcome"));
            assertThat(desk.later).as("the next change asks for the next write").hasSize(1);
        }
        try (StoredWorkspace workspace = desk.workspaces().open(file)) {
            assertThat(workspace.stories().get(0).slides().get(0).notes())
                    .as("written on closing")
                    .isEqualTo("Welcome");
        }
    }

    @Test
    void whatIsSavedAtOnceIsNotOverwrittenByOlderTyping() {
        try (StoredWorkspace workspace = desk.workspaces().create(Desk.file(folder))) {
            Story story = workspace.add(full());
            workspace.saveSoon(Stories.noting(story, "s1", "older"));
            workspace.save(Stories.noting(story, "s1", "newer"));
            desk.later.remove().run();
            assertThat(workspace.stories().get(0).slides().get(0).notes()).isEqualTo("newer");
        }
    }

    @Test
    void itIsOneFileThatCanBeCarried() throws IOException {
        Path file = Desk.file(folder);
        try (StoredWorkspace workspace = desk.workspaces().create(file)) {
            workspace.add(full());
            assertThat(names()).containsExactlyInAnyOrder("mine.atlas", "mine.atlas.lock");
        }
        assertThat(names()).containsExactly("mine.atlas");
        Path stick = Files.createDirectory(folder.resolve("stick")).resolve("carried.atlas");
        Files.copy(file, stick);
        try (StoredWorkspace workspace = desk.workspaces().open(stick)) {
            assertThat(workspace.stories()).hasSize(1);
        }
    }

    @Test
    void savedUnderAnotherNameItGoesOnThere() throws IOException {
        Path target = folder.resolve("elsewhere").resolve("other.atlas");
        StoredWorkspace first = desk.workspaces().create(Desk.file(folder));
        Story story = first.add(full());
        first.saveSoon(Stories.noting(story, "s1", "typed"));
        try (StoredWorkspace second = desk.workspaces().saveAs(first, target)) {
            assertThat(second.name()).isEqualTo("other");
            assertThat(second.stories()).containsExactly(Stories.noting(story, "s1", "typed"));
            second.save(story.renamed("Only here"));
            desk.workspaces().copy(second, Desk.file(folder));
        }
        try (StoredWorkspace copied = desk.workspaces().open(Desk.file(folder))) {
            assertThat(copied.readOnly()).isFalse();
            assertThat(copied.stories()).containsExactly(story.renamed("Only here"));
        }
        assertThat(names()).as("no half files").containsExactlyInAnyOrder("mine.atlas", "elsewhere");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }
}
