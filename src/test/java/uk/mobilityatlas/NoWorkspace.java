package uk.mobilityatlas;

import java.nio.file.Path;
import uk.mobilityatlas.desk.memory.WorkspaceFiles;
import uk.mobilityatlas.story.Workspace;
import uk.mobilityatlas.story.WorkspaceException;

/** For tests of the window in which no story is kept. */
final class NoWorkspace implements WorkspaceFiles {
    public static final String SENTENCE = "No workspace in this test.";

    @Override
    public String ending() {
        return "atlas";
    }

    @Override
    public Workspace openDefault() {
        throw new WorkspaceException(SENTENCE);
    }

    @Override
    public Workspace create(Path file) {
        return openDefault();
    }

    @Override
    public Workspace open(Path file) {
        return openDefault();
    }

    @Override
    public void copy(Workspace workspace, Path target) {
        openDefault();
    }

    @Override
    public Workspace saveAs(Workspace workspace, Path target) {
        return openDefault();
    }
}
