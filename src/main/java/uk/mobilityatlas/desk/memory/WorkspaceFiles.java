package uk.mobilityatlas.desk.memory;

import java.nio.file.Path;
import uk.mobilityatlas.story.Workspace;

/**
 * Makes, opens and copies workspaces; App provides it, since views know no file formats. Not called on the window's
 * thread. What cannot be done throws a {@link uk.mobilityatlas.story.WorkspaceException} with a sentence.
 */
public interface WorkspaceFiles {
    /** How the name of a workspace's file ends, without the dot. */
    String ending();

    /** The user's own workspace, made at the first start. */
    Workspace openDefault();

    Workspace create(Path file);

    Workspace open(Path file);

    /** Writes a copy; the workspace stays open. */
    void copy(Workspace workspace, Path target);

    /** Writes a copy and opens that one; the first is let go of. */
    Workspace saveAs(Workspace workspace, Path target);
}
