package uk.mobilityatlas.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import uk.mobilityatlas.observation.Pack;

/**
 * The data pack as a database that is only read. It is made at the first start and kept in the user's data folder; where
 * it cannot be kept the atlas works all the same, from a temporary folder or from memory, and a notice says so.
 */
public final class ReferenceDatabase implements AutoCloseable {
    private final Sessions sessions;
    private final Place place;

    /** Where the database stands, what to say about that, and what to take away at the end. */
    private record Place(String url, @Nullable Path file, @Nullable String notice, AutoCloseable end) {}

    private ReferenceDatabase(Place place) {
        this.place = place;
        sessions = new Sessions(() -> new Session(reader().createConnection(place.url)));
    }

    /**
     * Opens the database of a pack, and makes it first where it is missing, damaged or of another pack.
     *
     * @param home the folder for the user's files, made if need be
     * @throws StoreException when the pack itself is at fault
     */
    public static ReferenceDatabase open(Path home, Pack pack, Progress progress) {
        DriverLibrary.keepIn(home);
        return open(home, new ReferenceBuild(pack, 0), progress);
    }

    static ReferenceDatabase open(Path home, ReferenceBuild build, Progress progress) {
        try {
            return new ReferenceDatabase(place(home, build, progress));
        } catch (SQLException | IOException | IllegalArgumentException | UncheckedIOException e) {
            throw new StoreException(
                    "The data inside this copy of Mobility Atlas is damaged and cannot be prepared; install it again.",
                    e);
        }
    }

    /** What the user should know about where the data is kept, when it is not kept where it should be. */
    public Optional<String> notice() {
        return Optional.ofNullable(place.notice);
    }

    /** The file, unless the database is in memory. */
    public Optional<Path> file() {
        return Optional.ofNullable(place.file);
    }

    Sessions sessions() {
        return sessions;
    }

    @Override
    public void close() {
        sessions.close();
        try {
            place.end.close();
        } catch (Exception e) {
            throw new StoreException("The prepared data could not be closed.", e);
        }
    }

    private static Place place(Path home, ReferenceBuild build, Progress progress) throws SQLException, IOException {
        try {
            return onDisk(build.in(home, progress), null, () -> {});
        } catch (SQLException | IOException e) {
            if (!isOfTheDisk(e)) {
                throw e;
            }
            if (isFull(e)) {
                return inMemory(
                        build.pack(),
                        "There is no room for the prepared data in " + home
                                + ", so it is held in memory and will be prepared again at the next start.",
                        progress);
            }
        }
        return inTemporaryFolder(home, build, progress);
    }

    private static Place inTemporaryFolder(Path home, ReferenceBuild build, Progress progress) throws SQLException {
        String sorry = "Mobility Atlas cannot write in " + home + ", so its prepared data is held ";
        try {
            Path folder = Files.createTempDirectory("mobility-atlas-");
            Path file = build.in(folder, progress);
            return onDisk(file, sorry + "in a temporary folder until you close it.", () -> remove(folder));
        } catch (IOException e) {
            return inMemory(build.pack(), sorry + "in memory until you close it.", progress);
        }
    }

    private static Place onDisk(Path file, @Nullable String notice, AutoCloseable end) {
        // Nothing writes to a finished file, so SQLite need neither lock it nor look whether it has changed.
        return new Place("jdbc:sqlite:" + file.toUri() + "?immutable=1", file, notice, end);
    }

    private static Place inMemory(Pack pack, String notice, Progress progress) throws SQLException {
        String url = "jdbc:sqlite:file:atlas-" + UUID.randomUUID() + "?mode=memory&cache=shared";
        // The memory is freed with the last connection, so the first one stays open.
        Connection keeper = new ReferenceBuild(pack, 0).connect(url);
        try {
            PackWriter.write(pack, keeper, progress);
        } catch (SQLException | RuntimeException e) {
            keeper.close();
            throw e;
        }
        return new Place(url, null, notice, keeper);
    }

    private static SQLiteConfig reader() {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setCacheSize(-16 * 1024);
        return config;
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    /** Whether a failure is of the folder or the disk, and not of the pack. */
    private static boolean isOfTheDisk(Exception failure) {
        if (failure instanceof SQLException sql) {
            return switch (code(sql)) {
                case SQLITE_FULL, SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM, SQLITE_CORRUPT -> true;
                default -> false;
            };
        }
        return failure instanceof IOException;
    }

    private static boolean isFull(Exception failure) {
        String message = String.valueOf(failure.getMessage());
        return failure instanceof SQLException sql && code(sql) == SQLiteErrorCode.SQLITE_FULL
                || message.contains("No space left")
                || message.contains("not enough space")
                || message.contains("quota exceeded");
    }

    /** The primary result code: the low byte of an extended one. */
    private static SQLiteErrorCode code(SQLException failure) {
        return SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xFF);
    }
}
