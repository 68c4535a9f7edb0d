package uk.mobilityatlas.store.workspace;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * Opens files as workspaces: looks before it touches, takes the lock, keeps a copy before it migrates.
 *
 * @param mostPages how many pages a file may have, 0 for as many as it needs
 */
record WorkspaceOpening(WorkspaceSchema schema, Clock clock, int mostPages) {
    private static final DateTimeFormatter DATED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss");
    private static final int BUSY_MILLISECONDS = 3000;
    /** Bytes without which it is not worth beginning: on a full disk the migrations would try for ten seconds. */
    private static final long LEAST_ROOM = 256 * 1024;

    /** Makes an empty workspace; it grows under another name, so that nobody ever finds half a one. */
    void make(Path file) {
        if (Files.exists(file)) {
            throw WorkspaceProblem.exists(file);
        }
        @Nullable Path part = null;
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.getFileStore(folder).getUsableSpace() < LEAST_ROOM) {
                throw new IOException("No space left on the device");
            }
            part = folder.resolve(file.getFileName() + "." + UUID.randomUUID() + ".part");
            schema.migrate(part, mostPages);
            place(part, file);
        } catch (FileAlreadyExistsException e) {
            delete(part);
            throw WorkspaceProblem.exists(file);
        } catch (IOException | SQLException e) {
            delete(part);
            throw WorkspaceProblem.making(file, e);
        }
    }

    /** Gives a file its name, never that of another: a second window may have made one in the meantime. */
    private static void place(Path part, Path file) throws IOException {
        try {
            Files.createLink(file, part);
            Files.delete(part);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.move(part, file);
        }
    }

    StoredWorkspace.Opened open(Path given) {
        if (!Files.isRegularFile(given)) {
            throw WorkspaceProblem.missing(given);
        }
        try {
            Path file = given.toRealPath();
            WorkspaceHeader header = WorkspaceHeader.read(file);
            if (!header.workspace()) {
                throw WorkspaceProblem.foreign(given);
            }
            if (header.version() > schema.version()) {
                throw WorkspaceProblem.newer(given, header.version(), schema.version());
            }
            return writable(file) ? locked(file, header) : reading(file, header, "It cannot be written");
        } catch (IOException | SQLException e) {
            throw WorkspaceProblem.opening(given, e);
        }
    }

    private StoredWorkspace.Opened locked(Path file, WorkspaceHeader header) throws IOException, SQLException {
        Optional<WorkspaceLock> lock = WorkspaceLock.take(file);
        if (lock.isEmpty()) {
            return reading(file, header, "It is open in another window");
        }
        try {
            Connection connection = sound(file, false);
            if (header.version() < schema.version()) {
                connection.close();
                bringUpToDate(file, header.version());
                connection = sound(file, false);
            }
            return new StoredWorkspace.Opened(file, connection, lock.get(), null);
        } catch (IOException | SQLException | RuntimeException e) {
            lock.get().close();
            throw e;
        }
    }

    private StoredWorkspace.Opened reading(Path file, WorkspaceHeader header, String why) throws SQLException {
        if (header.version() < schema.version()) {
            throw WorkspaceProblem.older(file);
        }
        return new StoredWorkspace.Opened(
                file,
                sound(file, true),
                null,
                why + ", so " + file.getFileName()
                        + " is open for reading only; to change it, save it under another name.");
    }

    /** The copy is on the disk before the first statement of a migration. */
    private void bringUpToDate(Path file, int version) throws IOException, SQLException {
        String name = String.valueOf(file.getFileName());
        String stem =
                name.endsWith(Workspaces.ENDING) ? name.substring(0, name.length() - Workspaces.ENDING.length()) : name;
        Path copy = file.resolveSibling(stem + " (form " + version + ", kept "
                + LocalDateTime.now(clock).format(DATED) + ")" + Workspaces.ENDING);
        Path part = file.resolveSibling(copy.getFileName() + ".part");
        try {
            Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            delete(part);
            throw e;
        }
        schema.migrate(file, mostPages);
    }

    void copy(StoredWorkspace workspace, Path target) {
        if (Files.exists(target)) {
            Optional<WorkspaceLock> free = WorkspaceLock.take(target.toAbsolutePath());
            free.orElseThrow(() -> WorkspaceProblem.inUse(target)).close();
        }
        Path part = target.toAbsolutePath().resolveSibling(target.getFileName() + ".part");
        try {
            Files.createDirectories(part.getParent());
            Files.deleteIfExists(part);
            workspace.vacuumInto(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            delete(part);
            throw WorkspaceProblem.making(target, e);
        } catch (RuntimeException e) {
            delete(part);
            throw WorkspaceProblem.making(target, e);
        }
    }

    /** A connection to a file whose every page is in order. */
    private Connection sound(Path file, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLISECONDS);
        if (!readOnly) {
            // One file and no other beside it when nothing is being written, so that it can be carried on a stick.
            config.setJournalMode(SQLiteConfig.JournalMode.DELETE);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        }
        if (mostPages > 0) {
            config.setMaxPageCount(mostPages);
        }
        Connection connection = config.createConnection("jdbc:sqlite:" + file.toUri());
        try {
            List<String> found = Rows.list(connection, "PRAGMA quick_check(1)", row -> row.getString(1));
            if (!found.equals(List.of("ok"))) {
                throw Rows.unreadable(new IOException(String.join("; ", found)));
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Whether the file may be written: by the system's word, and by the mark that its owner has set on it. */
    private static boolean writable(Path file) throws IOException {
        @Nullable
        PosixFileAttributeView marks =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        boolean marked =
                marks == null || marks.readAttributes().permissions().contains(PosixFilePermission.OWNER_WRITE);
        return marked && Files.isWritable(file) && Files.isWritable(file.getParent());
    }

    private static void delete(@Nullable Path part) {
        if (part == null) {
            return;
        }
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }
}
