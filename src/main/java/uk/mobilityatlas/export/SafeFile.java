package uk.mobilityatlas.export;

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
        Path part =
                whole.resolveSibling("." + whole.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".part");
        // a program that is told to stop in the middle takes its half file with it, and from then on begins no other
        part.toFile().deleteOnExit();
        try {
            try (OutputStream out =
                    Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                content.writeTo(out);
            }
            move(part, whole);
        } catch (IOException | ReadOnlyFileSystemException e) {
            discard(part, e);
            throw new FileNotWrittenException(sentence(whole, e), e);
        } catch (RuntimeException | Error e) {
            discard(part, e);
            throw e;
        }
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
