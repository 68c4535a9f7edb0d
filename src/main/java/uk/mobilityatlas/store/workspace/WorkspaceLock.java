package uk.mobilityatlas.store.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The right to write a workspace, held by one window at a time. It is a lock on a small file beside it, because a lock of
 * our own on the workspace would be mistaken for SQLite's. The system takes it back from a process that dies.
 */
final class WorkspaceLock implements AutoCloseable {
    private final @Nullable FileChannel channel;
    private final Path file;

    private WorkspaceLock(@Nullable FileChannel channel, Path file) {
        this.channel = channel;
        this.file = file;
    }

    /** The lock of a workspace; empty where another window has it. */
    static Optional<WorkspaceLock> take(Path workspace) {
        Path file = workspace.resolveSibling(workspace.getFileName() + ".lock");
        @Nullable FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new WorkspaceLock(channel, file));
            }
        } catch (OverlappingFileLockException e) {
            // Another window of this very process has it.
        } catch (IOException e) {
            // A folder that takes no new file, or a file system without locks: SQLite's own locks still hold.
            closeQuietly(channel);
            return Optional.of(new WorkspaceLock(null, file));
        }
        closeQuietly(channel);
        return Optional.empty();
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // Nothing was written through it.
        }
    }

    @Override
    public void close() {
        if (channel == null) {
            return;
        }
        closeQuietly(channel);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // An empty file that stays behind locks nobody out.
        }
    }
}
