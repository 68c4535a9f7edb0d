package uk.mobilityatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

class DriverLibraryTest {
    @TempDir
    Path folder;

    @Test
    void onlyTheLibraryOfTheJarIsLoaded() throws IOException {
        URL packed = SQLiteJDBCLoader.class.getResource(
                LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName());
        Path library = folder.resolve("library");
        assertThat(DriverLibrary.isSound(library, packed)).isFalse();

        byte[] bytes;
        try (InputStream in = packed.openStream()) {
            bytes = in.readAllBytes();
        }
        Files.write(library, bytes);
        assertThat(DriverLibrary.isSound(library, packed)).isTrue();

        Files.write(library, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(DriverLibrary.isSound(library, packed)).isFalse();

        bytes[bytes.length / 2] ^= 1;
        Files.write(library, bytes);
        assertThat(DriverLibrary.isSound(library, packed)).isFalse();
    }
}
