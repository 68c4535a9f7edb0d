package uk.mobilityatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriverLibraryTest {
    private static final List<String> PROPERTIES = List.of("org.sqlite.lib.path", "org.sqlite.lib.name");

    @TempDir
    Path home;

    private final List<String> before =
            PROPERTIES.stream().map(name -> System.getProperty(name, "")).toList();

    @BeforeEach
    void forget() {
        PROPERTIES.forEach(System::clearProperty);
    }

    @AfterEach
    void restore() {
        for (int i = 0; i < PROPERTIES.size(); i++) {
            if (before.get(i).isEmpty()) {
                System.clearProperty(PROPERTIES.get(i));
            } else {
                System.setProperty(PROPERTIES.get(i), before.get(i));
            }
        }
    }

    @Test
    void theLibraryIsUnpackedOnceAndTheDriverIsPointedToIt() throws IOException {
        Path library = kept();
        assertThat(library).exists().startsWith(home);
        assertThat(Files.size(library)).isGreaterThan(100_000);
        FileTime marked = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(library, marked);
        assertThat(kept()).isEqualTo(library);
        assertThat(Files.getLastModifiedTime(library)).as("not unpacked again").isEqualTo(marked);
        try (Stream<Path> files = Files.list(library.getParent())) {
            assertThat(files).containsExactly(library);
        }
    }

    @Test
    void aDamagedLibraryIsUnpackedAnew() throws IOException {
        Path library = kept();
        byte[] sound = Files.readAllBytes(library);

        Files.write(library, Arrays.copyOf(sound, sound.length / 2));
        assertThat(kept()).hasBinaryContent(sound);

        byte[] flipped = sound.clone();
        flipped[flipped.length / 2] ^= 1;
        Files.write(library, flipped);
        assertThat(kept()).hasBinaryContent(sound);
    }

    @Test
    void aFolderThatCannotBeMadeLeavesTheDriverAlone() throws IOException {
        Path file = Files.createFile(home.resolve("a-file"));
        DriverLibrary.keepIn(file);
        assertThat(System.getProperty("org.sqlite.lib.path")).isNull();
    }

    /** Where the driver is pointed to at the next start. */
    private Path kept() {
        forget();
        DriverLibrary.keepIn(home);
        return Path.of(System.getProperty("org.sqlite.lib.path"), System.getProperty("org.sqlite.lib.name"));
    }
}
