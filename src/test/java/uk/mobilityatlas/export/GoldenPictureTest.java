package uk.mobilityatlas.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.mobilityatlas.graphic.GoldenPictures;

/**
 * Every picture against the one that was approved, as SVG with lengths to a tenth of a pixel. After a wanted change run with
 * {@code -Dgolden.update=true} and read the difference.
 */
class GoldenPictureTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @TestFactory
    Stream<DynamicTest> picturesLookAsApproved() {
        return GoldenPictures.all().entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> compare(e.getKey(), e.getValue())));
    }

    private static void compare(String name, GoldenPictures.Golden golden) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureFile.write(golden.picture(), golden.size(), 1, PictureFormat.SVG, out);
        String svg = out.toString(StandardCharsets.UTF_8);
        Path file = GOLDEN.resolve(name + ".svg");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, svg);
        }
        assertThat(svg).isEqualTo(Files.readString(file));
    }
}
