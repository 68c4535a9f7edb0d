package uk.mobilityatlas.store.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.story.WorkspaceException;

/** Makes, opens and copies workspaces. What cannot be done is a {@link WorkspaceException}, and no file has changed then. */
public final class Workspaces {
    /** How the name of a workspace's file ends. */
    public static final String ENDING = ".atlas";

    private static final String DEFAULT = "workspace";
    private static final int MOST_DEFAULTS = 9;

    private final WorkspaceOpening opening;
    private final Executor later;
    private final Consumer<WorkspaceException> trouble;

    /**
     * @param later runs a write within half a second, away from the window's thread
     * @param trouble hears of a later write that failed
     */
    public Workspaces(Executor later, Consumer<WorkspaceException> trouble) {
        this(new WorkspaceOpening(WorkspaceSchema.CURRENT, Clock.systemDefaultZone(), 0), later, trouble);
    }

    Workspaces(WorkspaceOpening opening, Executor later, Consumer<WorkspaceException> trouble) {
        this.opening = opening;
        this.later = later;
        this.trouble = trouble;
    }

    /**
     * The user's own workspace, made at the first start. Where it cannot be used it is left as it is, another one beside
     * it stands in, and a notice says so.
     */
    public StoredWorkspace openDefault(Path home) {
        @Nullable String notice = null;
        for (int number = 1; number <= MOST_DEFAULTS; number++) {
            Path file = home.resolve(number == 1 ? DEFAULT + ENDING : DEFAULT + "-" + number + ENDING);
            try {
                makeMissing(file);
            } catch (WorkspaceException e) {
                return inTemporaryFolder(e);
            }
            try {
                return workspace(opening.open(file), notice);
            } catch (WorkspaceException e) {
                notice = notice == null ? e.sentence() + " Another workspace stands in for it." : notice;
            }
        }
        throw new WorkspaceException(String.valueOf(notice));
    }

    private void makeMissing(Path file) {
        if (!Files.exists(file)) {
            try {
                opening.make(file);
            } catch (WorkspaceException e) {
                // another window may have made it in this very moment
                if (!Files.exists(file)) {
                    throw e;
                }
            }
        }
    }

    private StoredWorkspace inTemporaryFolder(WorkspaceException reason) {
        Path file = TemporaryPlace.file(DEFAULT + ENDING, reason);
        opening.make(file);
        return workspace(
                opening.open(file),
                reason.sentence() + " Until you save your workspace elsewhere, it is kept in " + file + ".");
    }

    /** Makes an empty workspace and opens it. */
    public StoredWorkspace create(Path file) {
        opening.make(file);
        return open(file);
    }

    /** Opens a workspace, after bringing an older one up to date and keeping a dated copy of what it was. */
    public StoredWorkspace open(Path file) {
        return workspace(opening.open(file), null);
    }

    /** Writes a copy of an open workspace; a file of that name gives way only when the copy is whole. */
    public void copy(StoredWorkspace workspace, Path target) {
        opening.copy(workspace, target);
    }

    /** Saves an open workspace under another name, opens that one and lets go of the first. */
    public StoredWorkspace saveAs(StoredWorkspace workspace, Path target) {
        opening.copy(workspace, target);
        StoredWorkspace opened = open(target);
        workspace.close();
        return opened;
    }

    private StoredWorkspace workspace(StoredWorkspace.Opened opened, @Nullable String notice) {
        String said = notice == null ? opened.notice() : notice;
        return new StoredWorkspace(
                new StoredWorkspace.Opened(opened.file(), opened.connection(), opened.lock(), said),
                new UnsavedStories(later),
                trouble);
    }
}
