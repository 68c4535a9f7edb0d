package uk.mobilityatlas.desk.picture;

import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Size;

/**
 * How large a picture is exported.
 *
 * @param size its size at 100%
 * @param scale how many pixels each of those has, across and down; only pixels have it, not lines
 */
public record PictureForm(Size size, int scale) {
    /** A page. */
    public static final PictureForm USUAL = new PictureForm(new Size(1280, 900), 2);

    /** A slide: what is copied is pasted there most. */
    public static final PictureForm SLIDE = new PictureForm(new Size(1280, 720), 2);

    /** A sheet of A4 on its side, at 96 pixels an inch: what fills several pages is written on such. */
    public static final Size A4 = new Size(297 / 25.4 * 96, 210 / 25.4 * 96);

    public static final int MOST_SCALE = 4;

    private static final double LEAST = 200;
    private static final double MOST = 4000;
    static final double MOST_PIXELS = 64e6;

    /** The same for a picture that needs more height than this has. */
    PictureForm around(Graphic picture) {
        double needed = picture.height(size.width());
        return needed <= size.height() ? this : new PictureForm(new Size(size.width(), needed), scale);
    }

    /** How many sheets of A4 a picture fills. */
    static int sheets(Graphic picture) {
        return picture.pages(A4).size();
    }

    /** Whether a picture of this form can be read, and held. */
    public boolean sound() {
        double width = size.width();
        double height = size.height();
        return Math.min(width, height) >= LEAST && Math.max(width, height) <= MOST && bearable();
    }

    /** Whether a picture of this form can be held in memory. */
    boolean bearable() {
        return size.width() * scale * size.height() * scale <= MOST_PIXELS;
    }
}
