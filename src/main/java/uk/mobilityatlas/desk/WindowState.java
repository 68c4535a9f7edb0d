package uk.mobilityatlas.desk;

import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Selection;

/**
 * What the window remembers from one start to the next.
 *
 * @param place where the window stood; null when it never stood anywhere
 * @param view the open view's name
 * @param textScale the size of text, 1 being the design's own
 */
public record WindowState(@Nullable Place place, Selection selection, String view, Theme.Mode theme, double textScale) {
    /** A window's rectangle on the desktop. */
    public record Place(double x, double y, double width, double height, boolean maximized) {}
}
