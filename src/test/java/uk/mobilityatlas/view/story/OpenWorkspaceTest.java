package uk.mobilityatlas.view.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Notice;
import uk.mobilityatlas.story.ReadyStory;
import uk.mobilityatlas.story.Workspace;
import uk.mobilityatlas.story.WorkspaceException;

class OpenWorkspaceTest {
    private static final Path STICK = Path.of("/media/stick/Leeds.atlas");

    private final Desk desk = Rooms.desk();
    private final List<String> asked = new ArrayList<>();
    private final Stick kept = new Stick();
    private final StoryViewModel model = Rooms.model(desk, kept);

    /** A workspace whose file can be made unusable. */
    private static final class Stick extends KeptStories {
        private boolean locked;
        private Optional<String> notice = Optional.empty();

        @Override
        public Optional<String> notice() {
            return notice;
        }

        private void check() {
            if (locked) {
                throw new WorkspaceException("The stick cannot be written.");
            }
        }

        @Override
        public Workspace open(Path file) {
            check();
            return this;
        }

        @Override
        public Workspace create(Path file) {
            check();
            return this;
        }

        @Override
        public void copy(Workspace workspace, Path target) {
            check();
        }

        @Override
        public Workspace saveAs(Workspace workspace, Path target) {
            check();
            return this;
        }
    }

    private Notice notice() {
        return Objects.requireNonNull(desk.notices().currentProperty().get());
    }

    @Test
    void theWorkspaceOfTheStartIsOpenedWithoutAWord() {
        assertThat(desk.notices().currentProperty().get()).isNull();
    }

    @Test
    void whatIsOpenedIsNamedWithItsStoriesAndItsFolderUntilTheUserGoesOn() {
        model.make(ReadyStory.COMPARE);
        model.workspace().open(STICK, () -> asked.add("open"));
        assertThat(notice().sentence()).isEqualTo("“kept” is open, with one story, from /media/stick/Leeds.atlas.");
        desk.notices().goneOn();
        assertThat(desk.notices().currentProperty().get()).isNull();
    }

    @Test
    void whatTheWorkspaceItselfHasToSayStaysBesideIt() {
        kept.notice = Optional.of("It can be read, not changed.");
        model.workspace().open(STICK, () -> asked.add("open"));
        desk.notices().goneOn();
        assertThat(notice().sentence())
                .isEqualTo(
                        "“kept” is open, with no stories, from /media/stick/Leeds.atlas. It can be read, not changed.");
    }

    @Test
    void whatCannotBeUsedIsAskedForAnew() {
        kept.locked = true;
        OpenWorkspace workspace = model.workspace();
        assertOffer(() -> workspace.create(STICK, () -> asked.add("create")), "Choose another folder");
        assertOffer(() -> workspace.saveAs(STICK, () -> asked.add("save as")), "Choose another folder");
        assertOffer(() -> workspace.copy(STICK, () -> asked.add("copy")), "Choose another folder");
        assertOffer(() -> workspace.open(STICK, () -> asked.add("open")), "Choose another file");
        assertThat(asked).containsExactly("create", "save as", "copy", "open");
    }

    private void assertOffer(Runnable doing, String action) {
        doing.run();
        assertThat(notice().sentence()).isEqualTo("The stick cannot be written.");
        assertThat(notice().actionName()).isEqualTo(action);
        Objects.requireNonNull(notice().action()).run();
    }
}
