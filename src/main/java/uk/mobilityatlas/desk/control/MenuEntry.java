package uk.mobilityatlas.desk.control;

import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import org.jspecify.annotations.Nullable;

/** Lines of menus; an underscore in a name is no shortcut. */
public final class MenuEntry {
    private MenuEntry() {}

    /** A line that does something. */
    public static MenuItem of(String id, String words, Runnable doing) {
        return set(new MenuItem(words), id, doing);
    }

    /** A line that chooses one of several. */
    public static RadioMenuItem choice(String words, boolean chosen, Runnable doing) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setSelected(chosen);
        return set(item, null, doing);
    }

    /** The name of the lines below it. */
    public static MenuItem heading(String words) {
        MenuItem heading = new MenuItem(words);
        heading.setMnemonicParsing(false);
        heading.setDisable(true);
        heading.getStyleClass().add("menu-heading");
        return heading;
    }

    private static <T extends MenuItem> T set(T item, @Nullable String id, Runnable doing) {
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> doing.run());
        return item;
    }
}
