package uk.mobilityatlas.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import uk.mobilityatlas.observation.Pack;

/**
 * The data pack as a database that is only read. It is made at the first start and kept in the user's data folder; where
 * it cannot be kept the atlas works all the same, from a temporary folder or from memory, and a notice says so.
 */
public final class ReferenceDatabase implements AutoCloseable {
    private final Sessions sessions;
    private final DatabaseLocation place;

    private ReferenceDatabase(DatabaseLocation place) {
        this.place = place;
        DriverLibrary.await();
        sessions = new Sessions(() -> new Session(reader().createConnection(place.url())));
    }

    /**
     * Opens the database of a pack, and makes it first where it is missing, damaged or of another pack.
     *
     * @param home the folder for the user's files, made if need be
     * @throws StoreException when the pack itself is at fault
     */
    public static ReferenceDatabase open(Path home, Pack pack, BuildProgress progress) {
        DriverLibrary.begin(home);
        return open(home, new ReferenceBuild(pack, 0), progress);
    }

    /**
     * Starts the driver, which takes longer than opening a database with it. For a thread that has nothing better to do;
     * what goes wrong will go wrong again where somebody can be told.
     */
    public static void warmUp(Path home) {
        DriverLibrary.begin(home);
        SQLiteConfig config = new SQLiteConfig();
        DriverLibrary.await();
        try (Connection connection = config.createConnection("jdbc:sqlite::memory:")) {
            connection.getMetaData();
        } catch (SQLException e) {
            return;
        }
    }

    static ReferenceDatabase open(Path home, ReferenceBuild build, BuildProgress progress) {
        try {
            return new ReferenceDatabase(DatabaseLocation.choose(home, build, progress));
        } catch (SQLException | IOException | IllegalArgumentException | UncheckedIOException e) {
            throw new StoreException(
                    "The data inside this copy of Mobility Atlas is damaged and cannot be prepared; install it again.",
                    e);
        }
    }

    /** What the user should know about where the data is kept, when it is not kept where it should be. */
    public Optional<String> notice() {
        return Optional.ofNullable(place.notice());
    }

    /** The file, unless the database is in memory. */
    public Optional<Path> file() {
        return Optional.ofNullable(place.file());
    }

    Sessions sessions() {
        return sessions;
    }

    @Override
    public void close() {
        sessions.close();
        try {
            place.end().close();
        } catch (Exception e) {
            throw new StoreException("The prepared data could not be closed.", e);
        }
    }

    private static SQLiteConfig reader() {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setCacheSize(-16 * 1024);
        return config;
    }
}
