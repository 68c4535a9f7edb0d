package uk.mobilityatlas.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenFilesTest {
    @TempDir
    Path folder;

    @Test
    void aChangedPictureIsWrittenBesideTheApprovedOneAndGoesWhenItIsRightAgain() throws IOException {
        Path approved = Files.createDirectory(folder.resolve("approved"));
        Files.writeString(approved.resolve("map.svg"), "<svg>\n<a/>\n</svg>\n");
        GoldenFiles golden = new GoldenFiles(approved, folder.resolve("changed"));
        Path changed = folder.resolve("changed").resolve("map.svg");

        assertThatThrownBy(() -> golden.check("map", "<svg>\n<b/>\n</svg>\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("map is not as approved, first in line 2")
                .hasMessageContaining(approved.resolve("map.svg").toString())
                .hasMessageContaining(changed.toString())
                .hasMessageContaining("-Dgolden.update=true");
        assertThat(changed).hasContent("<svg>\n<b/>\n</svg>\n");
        assertThat(approved.resolve("map.svg")).hasContent("<svg>\n<a/>\n</svg>\n");

        golden.check("map", "<svg>\n<a/>\n</svg>\n");
        assertThat(changed).doesNotExist();
    }

    @Test
    void aPictureThatNobodyHasApprovedIsSaidToBeNew() {
        GoldenFiles golden = new GoldenFiles(folder.resolve("approved"), folder.resolve("changed"));
        assertThatThrownBy(() -> golden.check("new", "<svg/>"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("new has not been approved yet");
        assertThat(folder.resolve("changed").resolve("new.svg")).hasContent("<svg/>");
    }
}
