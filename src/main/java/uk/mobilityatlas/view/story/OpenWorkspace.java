package uk.mobilityatlas.view.story;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.memory.WorkspaceFiles;
import uk.mobilityatlas.story.SavedSelection;
import uk.mobilityatlas.story.Story;
import uk.mobilityatlas.story.Workspace;
import uk.mobilityatlas.story.WorkspaceException;

/** The workspace that is open: everything that waits for its file is done in the background. */
final class OpenWorkspace {
    private static final Texts TEXTS = Texts.beside(OpenWorkspace.class);

    private static final String KEY = "workspace";

    @FunctionalInterface
    private interface Opening {
        Workspace open();
    }

    private record Opened(
            Workspace workspace, List<Story> stories, List<SavedSelection> selections, Map<String, String> settings) {
        static Opened of(Workspace workspace) {
            return new Opened(workspace, workspace.stories(), workspace.selections(), workspace.settings());
        }
    }

    private final Desk desk;
    private final WorkspaceFiles files;
    private final Consumer<List<Story>> shown;
    private final ReadOnlyObjectWrapper<@Nullable Workspace> workspace = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final SavedSelections selections;
    private final WorkspaceSettings settings;

    /** @param shown told of the stories of a workspace that has been opened */
    OpenWorkspace(Desk desk, WorkspaceFiles files, Consumer<List<Story>> shown) {
        this.desk = desk;
        this.files = files;
        this.shown = shown;
        this.selections = new SavedSelections(desk, this);
        this.settings = new WorkspaceSettings(desk, this);
    }

    SavedSelections selections() {
        return selections;
    }

    WorkspaceSettings settings() {
        return settings;
    }

    ReadOnlyObjectProperty<@Nullable Workspace> workspaceProperty() {
        return workspace.getReadOnlyProperty();
    }

    String ending() {
        return files.ending();
    }

    void openDefault() {
        change(files::openDefault, true, opened -> "", failure -> {
            read.set(true);
            failed(failure);
        });
    }

    /** Whether it is known which stories there are; not yet in the first moment of a start. */
    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    /** @param elsewhere asks for another file, as for those below */
    void create(Path file, Runnable elsewhere) {
        change(
                () -> files.create(file),
                true,
                opened -> TEXTS.of("workspace.created", file),
                failure -> notWritten(failure, elsewhere));
    }

    void open(Path file, Runnable elsewhere) {
        change(
                () -> files.open(file),
                true,
                opened -> TEXTS.of(
                        "workspace.opened",
                        opened.workspace().name(),
                        opened.stories().size(),
                        file),
                failure -> failed(failure, TEXTS.of("workspace.another"), elsewhere));
    }

    void saveAs(Path file, Runnable elsewhere) {
        Workspace now = workspace.get();
        if (now != null) {
            change(
                    () -> files.saveAs(now, file),
                    false,
                    opened -> TEXTS.of("workspace.saved", file),
                    failure -> notWritten(failure, elsewhere));
        }
    }

    void copy(Path file, Runnable elsewhere) {
        Workspace now = workspace.get();
        if (now == null) {
            return;
        }
        desk.background()
                .run(
                        KEY,
                        progress -> {
                            files.copy(now, file);
                            return file;
                        },
                        done -> desk.notices().say(TEXTS.of("workspace.copied", done)),
                        failure -> notWritten(failure, elsewhere));
    }

    /** @param said what is said when it is done; empty for nothing */
    private void change(
            Opening opening, boolean closeBefore, Function<Opened, String> said, Consumer<Throwable> failed) {
        Workspace before = workspace.get();
        desk.background()
                .run(
                        KEY,
                        progress -> {
                            Opened opened = Opened.of(opening.open());
                            if (closeBefore && before != null) {
                                before.close();
                            }
                            return opened;
                        },
                        opened -> opened(opened, said.apply(opened)),
                        failed);
    }

    private void opened(Opened opened, String said) {
        workspace.set(opened.workspace());
        settings.show(opened.settings());
        selections.show(opened.selections());
        shown.accept(opened.stories());
        read.set(true);
        // last, since a selection that the workspace brings would take a remark away
        opened.workspace()
                .notice()
                .ifPresentOrElse(notice -> desk.notices().say((said + " " + notice).strip()), () -> remark(said));
    }

    private void remark(String said) {
        if (!said.isEmpty()) {
            desk.notices().remark(said);
        }
    }

    /** Whether stories may be changed; says why not. */
    boolean writable() {
        Workspace now = workspace.get();
        if (now == null) {
            desk.notices().say(TEXTS.of("workspace.none"));
            return false;
        }
        if (now.readOnly()) {
            desk.notices().say(now.notice().orElse(TEXTS.of("workspace.read-only", now.name())));
            return false;
        }
        return true;
    }

    /** Whether anything can be kept now; says nothing. */
    boolean canWrite() {
        Workspace now = workspace.get();
        return now != null && !now.readOnly();
    }

    /** Changes what the workspace keeps, and says so when it is done; the newest change of a key wins. */
    void change(String key, Consumer<Workspace> change, Runnable done) {
        Workspace now = workspace.get();
        if (now != null && writable()) {
            desk.background()
                    .run(
                            KEY + "-" + key,
                            progress -> {
                                change.accept(now);
                                return now;
                            },
                            kept -> done.run(),
                            this::failed);
        }
    }

    /** Keeps a story's newest state, within half a second. */
    void keep(Story story) {
        Workspace now = workspace.get();
        if (now != null && !now.readOnly()) {
            now.saveSoon(story);
        }
    }

    /** Takes a story away, and says so when it is gone. */
    void remove(Story story, Runnable gone) {
        change(story.id(), now -> now.remove(story.id()), gone);
    }

    private void failed(Throwable failure) {
        desk.notices().failed(sentence(failure), failure);
    }

    /** What could not be written in one folder may be in another. */
    private void notWritten(Throwable failure, Runnable elsewhere) {
        failed(failure, TEXTS.of("action.elsewhere"), elsewhere);
    }

    private void failed(Throwable failure, String action, Runnable elsewhere) {
        desk.notices().failed(sentence(failure), failure, action, elsewhere);
    }

    private static String sentence(Throwable failure) {
        return failure instanceof WorkspaceException known ? known.sentence() : TEXTS.of("workspace.failed");
    }

    /** Writes what is still held and lets go of the file. */
    void close() {
        Workspace now = workspace.get();
        workspace.set(null);
        if (now != null) {
            now.close();
        }
    }
}
