package uk.mobilityatlas.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.mobilityatlas.graphic.GoldenPictures;

/** Every picture against the one that was approved, as SVG with lengths to a tenth of a pixel. */
class GoldenPictureTest {
    @TestFactory
    Stream<DynamicTest> picturesLookAsApproved() {
        return GoldenPictures.all().entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> compare(e.getKey(), e.getValue())));
    }

    private static void compare(String name, GoldenPictures.Golden golden) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureFile.write(golden.picture(), golden.size(), 1, PictureFormat.SVG, out);
        GoldenFiles.PROJECT.check(name, out.toString(StandardCharsets.UTF_8));
    }
}
