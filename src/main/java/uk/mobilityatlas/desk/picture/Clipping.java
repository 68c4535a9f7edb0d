package uk.mobilityatlas.desk.picture;

import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import uk.mobilityatlas.graphic.Table;

/** What is put on the clipboard for other programs: a picture as pixels, a table as rich text and as plain text at once, words. */
public final class Clipping {
    private Clipping() {}

    /** Puts a sentence there. */
    public static void words(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    static void picture(Image image) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /**
     * Puts lines of a table there with its head.
     *
     * @param source where the figures come from, which goes along; or empty
     */
    static void table(Table table, List<List<Table.Cell>> rows, String source) {
        ClipboardContent content = new ClipboardContent();
        content.putHtml(TableText.html(table, rows, source));
        content.putString(TableText.tabbed(table, rows, source));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
