package uk.mobilityatlas.desk.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.graphic.Table;

/** Writes pictures and tables to files; App provides it, since views know no file formats. */
public interface FileExport {
    /** The endings of a picture's file name, without the dot, the usual one first. */
    List<String> pictureEndings();

    /** Writes a picture in the format of the file's ending; the message of an exception is a sentence for the user. */
    void picture(Graphic picture, PictureForm form, Path file) throws IOException;

    /** Writes pictures as the pages of one PDF file; the message of an exception is a sentence for the user. */
    void pages(List<Graphic> pictures, Size size, Path file) throws IOException;

    /** Writes the same pages to a stream, which stays open. */
    void pages(List<Graphic> pictures, Size size, OutputStream out) throws IOException;

    /**
     * Writes a table as CSV; the message of an exception is a sentence for the user.
     *
     * @param source where its figures come from, in sentences
     */
    void table(Table table, String source, Path file) throws IOException;
}
