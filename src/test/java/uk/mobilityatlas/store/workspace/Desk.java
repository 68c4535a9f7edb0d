package uk.mobilityatlas.store.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import uk.mobilityatlas.story.WorkspaceException;

/** Workspaces for a test: later writes wait until the test lets them go, and failures are collected. */
final class Desk {
    final Deque<Runnable> later = new ArrayDeque<>();
    final List<WorkspaceException> trouble = new ArrayList<>();

    Workspaces workspaces() {
        return new Workspaces(later::add, trouble::add);
    }

    Workspaces with(WorkspaceSchema schema, int mostPages) {
        Clock clock = Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC);
        return new Workspaces(new WorkspaceOpening(schema, clock, mostPages), later::add, trouble::add);
    }

    /** A schema with one more migration, from a folder beside these tests. */
    static WorkspaceSchema next(String folder) {
        List<String> folders = new ArrayList<>(WorkspaceSchema.CURRENT.folders());
        folders.add("classpath:uk/mobilityatlas/store/workspace/" + folder);
        return new WorkspaceSchema(WorkspaceSchema.CURRENT.version() + 1, folders);
    }

    static Path file(Path folder) {
        return folder.resolve("mine.atlas");
    }
}
