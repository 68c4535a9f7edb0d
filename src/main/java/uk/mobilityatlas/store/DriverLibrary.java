package uk.mobilityatlas.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.jar.JarEntry;
import java.util.zip.CRC32;
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
            URL packed = SQLiteJDBCLoader.class.getResource(resource + "/" + name);
            if (packed == null) {
                return;
            }
            if (!isSound(library, packed)) {
                unpack(packed, library);
            }
            System.setProperty(PATH, folder.toString());
            System.setProperty(NAME, name);
        } catch (IOException e) {
            // The driver then unpacks it into the system's temporary folder, as it always would.
        }
    }

    /** Whether a library is the one in the jar, to the byte: loading a truncated one would end the whole process. */
    static boolean isSound(Path library, URL packed) throws IOException {
        if (!Files.isRegularFile(library)) {
            return false;
        }
        byte[] unpacked = Files.readAllBytes(library);
        if (packed.openConnection() instanceof JarURLConnection jar) {
            CRC32 sum = new CRC32();
            sum.update(unpacked);
            JarEntry entry = jar.getJarEntry();
            return entry.getSize() == unpacked.length && entry.getCrc() == sum.getValue();
        }
        try (InputStream in = packed.openStream()) {
            return Arrays.equals(unpacked, in.readAllBytes());
        }
    }

    /** Under another name first, so that no copy of the atlas ever finds half a library. */
    private static void unpack(URL packed, Path library) throws IOException {
        Files.createDirectories(library.getParent());
        Path part = Files.createTempFile(library.getParent(), "part", ".tmp");
        try (InputStream in = packed.openStream()) {
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, library, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
