package uk.mobilityatlas.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Keeps the driver's native library beside the database. Left alone the driver unpacks it from its jar at every start,
 * which takes longer than a query.
 */
final class DriverLibrary {
    private static final String PATH = "org.sqlite.lib.path";
    private static final String NAME = "org.sqlite.lib.name";

    private DriverLibrary() {}

    /** Points the driver to the library in a folder, unpacking it there first if need be; on any trouble leaves it alone. */
    static void keepIn(Path home) {
        if (System.getProperty(PATH) != null) {
            return;
        }
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = LibraryLoaderUtil.getNativeLibResourcePath();
        Path folder = home.resolve("driver")
                .resolve(SQLiteJDBCLoader.getVersion()
                        + resource.substring(resource.indexOf("/native") + 7).replace('/', '-'));
        Path library = folder.resolve(name);
        try {
            if (!Files.isRegularFile(library)) {
                unpack(resource + "/" + name, library);
            }
            System.setProperty(PATH, folder.toString());
            System.setProperty(NAME, name);
        } catch (IOException e) {
            // The driver then unpacks it into the system's temporary folder, as it always would.
        }
    }

    /** Under another name first, so that no copy of the atlas ever finds half a library. */
    private static void unpack(String resource, Path library) throws IOException {
        Files.createDirectories(library.getParent());
        Path part = Files.createTempFile(library.getParent(), "part", ".tmp");
        try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("The driver has no library for this system");
            }
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, library, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
