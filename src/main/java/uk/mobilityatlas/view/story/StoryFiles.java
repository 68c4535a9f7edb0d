package uk.mobilityatlas.view.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import uk.mobilityatlas.desk.Progress;
import uk.mobilityatlas.story.Story;

/** Writes whole stories to files; App provides it, since views know no file formats. */
public interface StoryFiles {
    /**
     * A kind of file.
     *
     * @param id its stable name, such as pptx
     * @param ending the ending of its files' names, without the dot
     */
    record Format(String id, String ending) {}

    /** The kinds on offer, the usual one first. */
    List<Format> formats();

    /**
     * Answers and writes a story; not on the window's thread. The message of an exception is a sentence for the user, and
     * what stood in the file's place is whole then, as it is when the work was cancelled.
     */
    void write(Story story, Format format, Path file, Progress progress) throws IOException;

    /** Shows the folder of a file, in the desktop's own way. */
    void reveal(Path file);
}
