package uk.mobilityatlas.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        DriverLibrary.keepIn(home);
        Path library = Path.of(System.getProperty("org.sqlite.lib.path"), System.getProperty("org.sqlite.lib.name"));
        assertThat(library).exists().startsWith(home);
        assertThat(Files.size(library)).isGreaterThan(100_000);
        Files.writeString(library, "kept");
        forget();
        DriverLibrary.keepIn(home);
        assertThat(library).as("unpacked once only").hasContent("kept");
        try (Stream<Path> files = Files.list(library.getParent())) {
            assertThat(files).containsExactly(library);
        }
    }

    @Test
    void aFolderThatCannotBeMadeLeavesTheDriverAlone() throws IOException {
        Path file = Files.createFile(home.resolve("a-file"));
        DriverLibrary.keepIn(file);
        assertThat(System.getProperty("org.sqlite.lib.path")).isNull();
    }
}
