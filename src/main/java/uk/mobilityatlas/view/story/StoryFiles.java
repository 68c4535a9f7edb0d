package uk.mobilityatlas.view.story;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;
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
    record Format(String id, String ending) {
        /** Whether such a file has pages, which can be printed. */
        boolean hasPages() {
            return ending.equals("pdf");
        }
    }

    /** The kinds on offer, the usual one first. */
    List<Format> formats();

    /**
     * Answers and writes a story; not on the window's thread. The message of an exception is a sentence for the user, and
     * what stood in the file's place is whole then, as it is when the work was cancelled.
     */
    void write(Story story, Format format, Path file, Progress progress) throws IOException;

    /**
     * Answers a story and writes the pages of a kind that has some to a stream, which stays open; not on the window's thread.
     *
     * @param reached told, from 0 to 1, how far it is; what it throws stops it
     */
    void pages(Story story, Format format, OutputStream out, DoubleConsumer reached) throws IOException;

    /** Shows the folder of a file, in the desktop's own way. */
    void reveal(Path file);
}
