package uk.mobilityatlas.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.CodeSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Keeps the driver's native library beside the database. Left alone the driver starts a process to learn which system it
 * is on and unpacks the library from its jar, at every start; both take longer than a query.
 */
final class DriverLibrary {
    private static final String PATH = "org.sqlite.lib.path";
    private static final String NAME = "org.sqlite.lib.name";

    private static volatile @Nullable CompletableFuture<Void> loading;

    private DriverLibrary() {}

    /** Points the driver to the library in a folder, unpacking it there first if need be; on any trouble leaves it alone. */
    static synchronized void keepIn(Path home) {
        if (System.getProperty(PATH) != null) {
            return;
        }
        String name = LibraryLoaderUtil.getNativeLibName();
        try {
            Path kept = home.resolve("driver").resolve(key());
            Optional<Path> sound = sound(kept, name);
            Path folder = sound.isPresent() ? sound.get() : unpack(kept, name);
            System.setProperty(PATH, folder.toString());
            System.setProperty(NAME, name);
        } catch (IOException e) {
            // The driver then unpacks it into the system's temporary folder, as it always would.
        }
    }

    /** Begins to load the library on another thread: it takes as long as reading the first tables of a pack. */
    static synchronized void begin(Path home) {
        if (loading == null) {
            loading = CompletableFuture.runAsync(() -> load(home));
        }
    }

    /** Waits for a library that is being loaded. */
    static void await() {
        CompletableFuture<Void> begun = loading;
        if (begun != null) {
            begun.join();
        }
    }

    private static void load(Path home) {
        keepIn(home);
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception e) {
            // The first connection will fail for the same reason, where somebody can be told.
        }
    }

    /** The driver's version, by the name of its jar, and the system. */
    private static String key() {
        @Nullable CodeSource source = JDBC.class.getProtectionDomain().getCodeSource();
        String jar = source == null ? "driver" : source.getLocation().getPath();
        String system = System.getProperty("os.name") + "-" + System.getProperty("os.arch");
        return (jar.substring(jar.lastIndexOf('/') + 1) + "-" + system).replace(' ', '-');
    }

    /**
     * The folder that holds a whole library. Its name is the checksum of the library, since loading a truncated one would
     * end the process.
     */
    private static Optional<Path> sound(Path kept, String name) throws IOException {
        if (!Files.isDirectory(kept)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(kept)) {
            for (Path folder : folders) {
                Path library = folder.resolve(name);
                if (Files.isRegularFile(library)
                        && checksum(Files.readAllBytes(library))
                                .equals(folder.getFileName().toString())) {
                    return Optional.of(folder);
                }
            }
        }
        return Optional.empty();
    }

    /** Under another name first, so that no copy of the atlas ever finds half a library. */
    private static Path unpack(Path kept, String name) throws IOException {
        byte[] packed;
        try (InputStream in =
                JDBC.class.getResourceAsStream(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name)) {
            if (in == null) {
                throw new IOException("The driver has no library for this system");
            }
            packed = in.readAllBytes();
        }
        Path folder = Files.createDirectories(kept.resolve(checksum(packed)));
        // a name of our own: for a random one the JDK starts its cryptography
        Path part = folder.resolve("part-" + Long.toHexString(System.nanoTime()) + ".tmp");
        try {
            Files.write(part, packed, StandardOpenOption.CREATE_NEW);
            Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
        return folder;
    }

    private static String checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return Long.toHexString(sum.getValue()) + "-" + bytes.length;
    }
}
