package uk.mobilityatlas.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The right to build in a folder, held by one process at a time; the system takes it back from one that dies. */
final class BuildLock implements AutoCloseable {
    /** A file lock is the whole process's, so within it another lock keeps the turns. */
    private static final ReentrantLock WITHIN = new ReentrantLock();

    private final FileChannel channel;

    private BuildLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for another builder, and says so. */
    static BuildLock take(Path folder, BuildProgress progress) throws IOException {
        WITHIN.lock();
        @Nullable FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    folder.resolve("reference.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock();
            if (lock == null) {
                progress.at("Waiting for another Mobility Atlas to prepare the data", -1);
                channel.lock();
            }
            return new BuildLock(channel);
        } catch (IOException | RuntimeException e) {
            WITHIN.unlock();
            if (channel != null) {
                channel.close();
            }
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            WITHIN.unlock();
        }
    }
}
