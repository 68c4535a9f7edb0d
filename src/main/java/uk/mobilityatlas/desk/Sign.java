package uk.mobilityatlas.desk;

/**
 * What stands at a view's door.
 *
 * @param id its stable name, such as explore
 * @param title its word on the rail or on a tab
 */
public record Sign(String id, Icon icon, String title) {
    /** A view whose word bears its own name among the window's texts. */
    public static Sign of(String id, Icon icon) {
        return new Sign(id, icon, Strings.text(id));
    }
}
