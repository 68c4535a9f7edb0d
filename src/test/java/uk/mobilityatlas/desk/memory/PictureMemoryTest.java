package uk.mobilityatlas.desk.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureMemoryTest {
    private static final SavedPicture PICTURE =
            new SavedPicture("NEET in 2025", 3, 2, 1.5, List.of(new int[] {1, -2, 3, 4, 5, 6}, new int[6]));

    @TempDir
    Path folder;

    private final List<Runnable> later = new ArrayList<>();

    @Test
    void theSamePictureComesBackPixelByPixel() {
        PictureMemory memory = new PictureMemory(folder.resolve("deep/map.picture"), later::add);
        memory.remember(PICTURE);
        assertThat(memory.recall(PICTURE.of())).isEmpty();
        later.get(0).run();
        SavedPicture again = memory.recall(PICTURE.of()).orElseThrow();
        assertThat(again.width()).isEqualTo(3);
        assertThat(again.height()).isEqualTo(2);
        assertThat(again.scale()).isEqualTo(1.5);
        assertThat(again.layers()).hasSize(2);
        assertThat(again.layers().get(0)).containsExactly(1, -2, 3, 4, 5, 6);
        assertThat(again.layers().get(1)).containsOnly(0);
    }

    @Test
    void aPictureOfSomethingElseIsNotShown() {
        PictureMemory memory = new PictureMemory(folder.resolve("map.picture"), Runnable::run);
        memory.remember(PICTURE);
        assertThat(memory.recall("NEET in 2024")).isEmpty();
        assertThat(memory.recall(PICTURE.of())).isPresent();
    }

    @Test
    void aBrokenFileIsLeftAsideAndReplaced() throws IOException {
        Path file = folder.resolve("map.picture");
        PictureMemory memory = new PictureMemory(file, Runnable::run);
        memory.remember(PICTURE);
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 5, whole.length / 2, whole.length - 9}) {
            Files.write(file, Arrays.copyOf(whole, length));
            PictureMemory next = new PictureMemory(file, Runnable::run);
            assertThat(next.recall(PICTURE.of())).as("%d bytes", length).isEmpty();
            next.remember(PICTURE);
            assertThat(next.recall(PICTURE.of())).isPresent();
        }
    }

    @Test
    void whatIsKeptAlreadyIsNotWrittenAgain() throws IOException {
        Path file = folder.resolve("map.picture");
        new PictureMemory(file, Runnable::run).remember(PICTURE);
        FileTime old = FileTime.fromMillis(0);
        Files.setLastModifiedTime(file, old);
        PictureMemory next = new PictureMemory(file, Runnable::run);
        next.recall(PICTURE.of());
        next.remember(PICTURE);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
    }

    @Test
    void aFolderThatCannotBeMadeStopsNobody() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "not a folder");
        PictureMemory memory = new PictureMemory(blocked.resolve("map.picture"), Runnable::run);
        memory.remember(PICTURE);
        assertThat(memory.recall(PICTURE.of())).isEmpty();
    }
}
