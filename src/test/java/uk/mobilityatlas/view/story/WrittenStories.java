package uk.mobilityatlas.view.story;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import uk.mobilityatlas.desk.Progress;
import uk.mobilityatlas.story.Story;

/** Remembers which stories were to be written, so that a view's test writes no file. */
final class WrittenStories implements StoryFiles {
    final List<Story> stories = new ArrayList<>();
    final List<Path> places = new ArrayList<>();
    final List<Path> revealed = new ArrayList<>();
    String trouble = "";

    @Override
    public List<Format> formats() {
        return List.of(new Format("pptx", "pptx"), new Format("pdf", "pdf"));
    }

    @Override
    public void write(Story story, Format format, Path file, Progress progress) throws IOException {
        if (!trouble.isEmpty()) {
            throw new IOException(trouble);
        }
        progress.reached(0.5);
        stories.add(story);
        places.add(file);
    }

    @Override
    public void pages(Story story, Format format, OutputStream out, DoubleConsumer reached) throws IOException {
        out.write((format.id() + " of " + story.name()).getBytes(StandardCharsets.UTF_8));
        reached.accept(1);
    }

    @Override
    public void reveal(Path file) {
        revealed.add(file);
    }
}
