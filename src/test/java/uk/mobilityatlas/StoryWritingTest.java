package uk.mobilityatlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.deck.DeckMaker;
import uk.mobilityatlas.desk.Progress;
import uk.mobilityatlas.story.ReadyStory;
import uk.mobilityatlas.story.Story;
import uk.mobilityatlas.view.story.StoryFiles;

class StoryWritingTest {
    private final StoryWriting writing =
            new StoryWriting(() -> new DeckMaker(RealAtlas.answers(), RealAtlas.geometries()), folder -> {});
    private final Story story = ReadyStory.COMPARE.make(
            RealAtlas.areas(),
            RealAtlas.catalogue(),
            List.of(new AreaCode("E06000009"), new AreaCode("E08000038"), new AreaCode("E06000052")));

    /** Remembers how far the work said it was, and asks it to stop there. */
    private static final class Listening implements Progress {
        private final List<Double> parts = new ArrayList<>();
        private final double stop;

        Listening(double stop) {
            this.stop = stop;
        }

        @Override
        public void reached(double part) {
            parts.add(part);
        }

        @Override
        public boolean cancelled() {
            return !parts.isEmpty() && parts.get(parts.size() - 1) >= stop;
        }
    }

    @Test
    void everyKindOfFileIsWrittenAndSaysHowFarItIs(@TempDir Path folder) throws IOException {
        for (StoryFiles.Format format : writing.formats()) {
            Path file = folder.resolve(format.id() + "." + format.ending());
            Listening progress = new Listening(2);
            writing.write(story, format, file, progress);
            assertThat(Files.size(file)).as(format.id()).isGreaterThan(1000);
            assertThat(progress.parts)
                    .isSorted()
                    .hasSizeGreaterThan(story.slides().size())
                    .endsWith(1.0);
        }
    }

    /** While its slides are answered, in the middle of its writing, and when only the move into place is left. */
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 1})
    void aStoppedExportLeavesTheOldFileWhole(double stop, @TempDir Path folder) throws IOException {
        for (StoryFiles.Format format : writing.formats().subList(0, 4)) {
            Path file = Files.writeString(folder.resolve("story." + format.ending()), "old");
            assertThatThrownBy(() -> writing.write(story, format, file, new Listening(stop)))
                    .as(format.id())
                    .isInstanceOf(CancellationException.class);
            assertThat(file).hasContent("old");
            assertThat(folder.toFile().list()).containsExactly("story." + format.ending());
            Files.delete(file);
        }
    }
}
