package uk.mobilityatlas.desk.screen;

import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.control.Icon;

/**
 * What stands at a view's door.
 *
 * @param id its stable name, such as explore
 * @param title its word on the rail or on a tab
 */
public record ScreenLabel(String id, Icon icon, String title) {
    private static final Texts TEXTS = Texts.beside(ScreenLabel.class);

    /** A view whose word bears its own name among the window's texts. */
    public static ScreenLabel of(String id, Icon icon) {
        return new ScreenLabel(id, icon, TEXTS.of(id));
    }
}
