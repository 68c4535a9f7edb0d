package uk.mobilityatlas.graphic;

import java.awt.Graphics2D;
import java.util.List;

/** An immutable description of a picture that can paint itself at any size and say what it shows. */
public interface Graphic {
    /** Paints within 0,0 to size. Sets the rendering hints it needs; leaves the transform as it was. */
    void paint(Graphics2D g, Size size);

    /** The answer in a sentence. */
    String headline();

    /** What the picture shows, in one or two sentences, for a reader who cannot see it. */
    String summary();

    /** The same figures as a table. */
    Table table();

    /** What can be pointed at when painted at this size, in reading order. */
    List<GraphicMark> marks(Size size);

    /** The height that it needs at a width; 0 for a picture that fits any. */
    default double height(double width) {
        return 0;
    }

    /** The least height at a width in which all of it can be read; what is higher looks better still. */
    default double leastHeight(double width) {
        return height(width);
    }

    /** The pages that it fills on paper of a size; itself for a picture that fits any. */
    default List<Graphic> pages(Size size) {
        return List.of(this);
    }
}
