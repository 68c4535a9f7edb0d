package uk.mobilityatlas.desk.picture;

import uk.mobilityatlas.graphic.Graphic;

/**
 * A picture of a view that can be exported.
 *
 * @param id that of the node which shows it
 * @param title what it is called where a view has several
 * @param picture as it stands on paper, with headline, source and licence
 * @param shown as much of it as is seen now, for one picture of what fills several pages; else the same
 */
public record ExportablePicture(String id, String title, Graphic picture, Graphic shown) {
    /** One that is seen whole. */
    public ExportablePicture(String id, String title, Graphic picture) {
        this(id, title, picture, picture);
    }

    /** What is written: the whole where there are pages for it, and where not as much as is seen. */
    Graphic written(boolean onPages) {
        return onPages ? picture : shown;
    }
}
