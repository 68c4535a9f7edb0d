package uk.mobilityatlas.store.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.mobilityatlas.story.WorkspaceException;

/** A file in a new temporary folder, for a workspace that can be kept nowhere else. */
final class TemporaryPlace {
    private TemporaryPlace() {}

    static Path file(String name, WorkspaceException reason) {
        try {
            return Files.createTempDirectory("mobility-atlas-").resolve(name);
        } catch (IOException e) {
            reason.addSuppressed(e);
            throw reason;
        }
    }
}
