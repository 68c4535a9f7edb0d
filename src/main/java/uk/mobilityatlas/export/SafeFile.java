package uk.mobilityatlas.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Writes a file beside its place and moves it there when it is whole, so that a failure never leaves half a file. */
public final class SafeFile {
    /** Writes the bytes of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private SafeFile() {}

    /** Writes a file; a failure is a {@link FileNotWrittenException}, and the old file stays as it was. */
    public static void write(Path file, Content content) {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new FileNotWrittenException(
                    "There is no folder " + folder + " to write " + file.getFileName() + " to.", null);
        }
        if (Files.isDirectory(whole)) {
            throw new FileNotWrittenException(file + " is a folder; give the name of a file.", null);
        }
        if (Files.exists(whole) && !Files.isWritable(whole)) {
            throw new FileNotWrittenException(
                    whole.getFileName() + " is protected against writing; choose another name.", null);
        }
        Path part =
                whole.resolveSibling("." + whole.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".part");
        // a program that is told to stop in the middle takes its half file with it, and from then on begins no other
        part.toFile().deleteOnExit();
        AtomicReference<@Nullable IOException> trouble = new AtomicReference<>();
        try {
            try (OutputStream out = watched(
                    Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), trouble)) {
                content.writeTo(out);
            }
            move(part, whole);
        } catch (IOException | RuntimeException e) {
            discard(part, e);
            // The libraries tell of a full disk in words of their own, or of nothing but that they failed.
            IOException disk = trouble.get();
            if (disk == null && !(e instanceof IOException || e instanceof ReadOnlyFileSystemException)) {
                throw (RuntimeException) e;
            }
            throw new FileNotWrittenException(sentence(whole, disk == null ? e : disk), e);
        } catch (Error e) {
            discard(part, e);
            throw e;
        }
    }

    /** Remembers what went wrong with the file itself. */
    static OutputStream watched(OutputStream file, AtomicReference<@Nullable IOException> trouble) {
        return new FilterOutputStream(file) {
            @Override
            public void write(int b) throws IOException {
                watch(() -> out.write(b));
            }

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                watch(() -> out.write(bytes, from, count));
            }

            private void watch(Writing writing) throws IOException {
                try {
                    writing.write();
                } catch (IOException e) {
                    trouble.compareAndSet(null, e);
                    throw e;
                }
            }
        };
    }

    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }

    private static void move(Path part, Path whole) throws IOException {
        try {
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path part, Throwable because) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    private static String sentence(Path file, Exception e) {
        if (e instanceof AccessDeniedException || e instanceof ReadOnlyFileSystemException) {
            return "You may not write " + file.getFileName() + " in " + file.getParent() + "; choose another folder.";
        }
        String reason = reason(e);
        if (reason.contains("Read-only file system")) {
            return file.getParent() + " cannot be written to; choose another folder for " + file.getFileName() + ".";
        }
        if (reason.contains("name too long")) {
            return "The file’s name is too long; choose a shorter one than " + file.getFileName() + ".";
        }
        if (reason.contains("used by another process")) {
            return file.getFileName() + " is open in another program; close it there, or choose another name.";
        }
        if (reason.contains("No space left") || reason.contains("not enough space")) {
            return "The disk is full, so " + file.getFileName() + " was not written.";
        }
        return file.getFileName() + " could not be written" + (reason.isEmpty() ? "." : ": " + reason + ".");
    }

    private static String reason(Exception e) {
        @Nullable String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return reason == null ? "" : reason;
    }
}
