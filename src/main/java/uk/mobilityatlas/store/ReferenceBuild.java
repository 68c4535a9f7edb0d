package uk.mobilityatlas.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import uk.mobilityatlas.indicator.PackVersion;
import uk.mobilityatlas.observation.Pack;

/**
 * Makes the database file of a pack in a folder. It grows under another name and takes its own only when every row is
 * in and on the disk; until then no one can take it for finished.
 *
 * @param mostPages how many pages the file may have, 0 for as many as it needs
 */
record ReferenceBuild(Pack pack, int mostPages) {
    /** The finished file: the one that is there, or one made now. */
    Path in(Path folder, BuildProgress progress) throws IOException, SQLException {
        PackVersion version = pack.version();
        Optional<Path> finished = ReferenceFile.find(folder, version);
        if (finished.isPresent()) {
            return finished.get();
        }
        Files.createDirectories(folder);
        try (BuildLock lock = BuildLock.take(folder, progress)) {
            finished = ReferenceFile.find(folder, version);
            return finished.isPresent() ? finished.get() : make(folder, version, progress);
        }
    }

    private Path make(Path folder, PackVersion version, BuildProgress progress) throws IOException, SQLException {
        Path unfinished = ReferenceFile.unfinished(folder);
        Files.deleteIfExists(unfinished);
        try {
            PackWriter writer = new PackWriter(pack);
            try (Connection connection = connect("jdbc:sqlite:" + unfinished.toUri())) {
                writer.write(connection, progress);
            }
            force(unfinished, StandardOpenOption.WRITE);
            Path finished = folder.resolve(ReferenceFile.name(version, unfinished));
            Files.move(unfinished, finished, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(folder);
            removeOthers(folder, finished);
            return finished;
        } catch (IOException | SQLException | RuntimeException e) {
            deleteQuietly(unfinished);
            throw e;
        }
    }

    /** A connection for filling: what a crash leaves is thrown away, so nothing is journalled or flushed row by row. */
    Connection connect(String url) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        DriverLibrary.await();
        config.setPageSize(8192);
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setCacheSize(-64 * 1024);
        if (mostPages > 0) {
            config.setMaxPageCount(mostPages);
        }
        return config.createConnection(url);
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    /** Makes the new name itself last; Windows cannot open a folder and does not need to. */
    private static void forceFolder(Path folder) {
        try {
            force(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            // The rows are on the disk; at worst the name is lost in a power cut, and the next start builds again.
        }
    }

    private static void removeOthers(Path folder, Path keep) throws IOException {
        for (Path file : ReferenceFile.all(folder)) {
            if (!file.equals(keep)) {
                deleteQuietly(file);
            }
        }
    }

    /** A file that another copy holds open, or that cannot go, does no harm: no one will take it for this pack's. */
    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
