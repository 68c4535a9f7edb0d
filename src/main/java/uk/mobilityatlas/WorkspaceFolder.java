package uk.mobilityatlas;

import java.nio.file.Path;
import uk.mobilityatlas.desk.memory.WorkspaceFiles;
import uk.mobilityatlas.store.workspace.StoredWorkspace;
import uk.mobilityatlas.store.workspace.Workspaces;
import uk.mobilityatlas.story.Workspace;

/** Workspaces as files, for the window; the user's own stands in their folder. */
final class WorkspaceFolder implements WorkspaceFiles {
    private final Workspaces workspaces;
    private final Path home;

    WorkspaceFolder(Workspaces workspaces, Path home) {
        this.workspaces = workspaces;
        this.home = home;
    }

    @Override
    public String ending() {
        return Workspaces.ENDING.substring(1);
    }

    @Override
    public Workspace openDefault() {
        return workspaces.openDefault(home);
    }

    @Override
    public Workspace create(Path file) {
        return workspaces.create(file);
    }

    @Override
    public Workspace open(Path file) {
        return workspaces.open(file);
    }

    @Override
    public void copy(Workspace workspace, Path target) {
        workspaces.copy((StoredWorkspace) workspace, target);
    }

    @Override
    public Workspace saveAs(Workspace workspace, Path target) {
        return workspaces.saveAs((StoredWorkspace) workspace, target);
    }
}
