package uk.mobilityatlas.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.observation.Pack;

/**
 * Where the reference database stands: in the user's folder, else in a temporary one, else in memory.
 *
 * @param url the address to connect to
 * @param file the file, unless it is in memory
 * @param notice what to tell the user, when it is not where it should be
 * @param end takes away at the end what is not to stay
 */
record DatabaseLocation(String url, @Nullable Path file, @Nullable String notice, AutoCloseable end) {
    /** The first of the three in which there is, or can be built, a whole database. */
    static DatabaseLocation choose(Path home, ReferenceBuild build, BuildProgress progress)
            throws SQLException, IOException {
        try {
            return onDisk(build.in(home, progress), null, () -> {});
        } catch (SQLException | IOException e) {
            if (!DiskProblem.isBehind(e)) {
                throw e;
            }
            if (DiskProblem.isForWantOfRoom(e)) {
                return inMemory(
                        build.pack(),
                        "There is no room for the prepared data in " + home
                                + ", so it is held in memory and will be prepared again at the next start.",
                        progress);
            }
        }
        return elsewhere(home, build, progress);
    }

    private static DatabaseLocation elsewhere(Path home, ReferenceBuild build, BuildProgress progress)
            throws SQLException, IOException {
        String sorry = "Mobility Atlas cannot write in " + home + ", so its prepared data is held ";
        @Nullable Path folder = null;
        try {
            folder = Files.createTempDirectory("mobility-atlas-");
            Path made = folder;
            return onDisk(
                    build.in(folder, progress),
                    sorry + "in a temporary folder until you close it.",
                    () -> remove(made));
        } catch (SQLException | IOException e) {
            if (folder != null) {
                remove(folder);
            }
            if (!DiskProblem.isBehind(e)) {
                throw e;
            }
            return inMemory(build.pack(), sorry + "in memory until you close it.", progress);
        }
    }

    private static DatabaseLocation onDisk(Path file, @Nullable String notice, AutoCloseable end) {
        // Nothing writes to a finished file, so SQLite need neither lock it nor look whether it has changed.
        return new DatabaseLocation("jdbc:sqlite:" + file.toUri() + "?immutable=1", file, notice, end);
    }

    private static DatabaseLocation inMemory(Pack pack, String notice, BuildProgress progress) throws SQLException {
        String url = "jdbc:sqlite:file:atlas-" + UUID.randomUUID() + "?mode=memory&cache=shared";
        // The memory is freed with the last connection, so the first one stays open.
        Connection keeper = new ReferenceBuild(pack, 0).connect(url);
        try {
            new PackWriter(pack).write(keeper, progress);
        } catch (SQLException | RuntimeException e) {
            keeper.close();
            throw e;
        }
        return new DatabaseLocation(url, null, notice, keeper);
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
