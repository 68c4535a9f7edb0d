package uk.mobilityatlas.view.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.control.MenuEntry;
import uk.mobilityatlas.desk.control.MenuTarget;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.desk.picture.SaveDialog;
import uk.mobilityatlas.desk.screen.Screen;

/** The menu of a place, a row or a picture of the open view, for the mouse and for the menu key. */
final class ViewMenu {
    private static final Texts TEXTS = Texts.beside(ViewMenu.class);

    /** How far within what has the keyboard its menu opens. */
    private static final double WITHIN = 24;

    private final ContextMenu menu = new ContextMenu();
    private final ObservableValue<Screen> open;
    private final AreaMenu areaMenu;
    private final SaveDialog save;
    private final ObservableValue<Caption> words;
    private final Node stage;
    private final Runnable print;

    /**
     * @param words what is said of the open view
     * @param stage where the open view stands
     * @param print prints what the open view shows
     */
    ViewMenu(
            ObservableValue<Screen> open,
            AreaMenu areaMenu,
            SaveDialog save,
            ObservableValue<Caption> words,
            Node stage,
            Runnable print) {
        this.open = open;
        this.areaMenu = areaMenu;
        this.save = save;
        this.words = words;
        this.stage = stage;
        this.print = print;
    }

    /** The picture that a node is, or is in; null where it is in none. */
    static @Nullable Node picture(@Nullable Node node) {
        Node picture = node;
        while (picture != null && !picture.getStyleClass().contains("graphic-view")) {
            picture = picture.getParent();
        }
        return picture;
    }

    /** Opens the menu of what is pointed at. */
    void asked(ContextMenuEvent event) {
        if (menu.isShowing() && event.isKeyboardTrigger()) {
            // the desktop has turned the key into this event as well
            event.consume();
            return;
        }
        Node target = event.getTarget() instanceof Node node ? node : null;
        boolean shown = event.isKeyboardTrigger() ? here(target) : menu(target, event.getScreenX(), event.getScreenY());
        if (shown) {
            event.consume();
        }
    }

    /** Opens the menu of what has the keyboard; false where that has none. */
    boolean here(@Nullable Node focused) {
        if (focused == null || focused instanceof TextInputControl) {
            return false;
        }
        Bounds whole = focused.getLayoutBounds();
        Point2D at = MenuTarget.place(focused)
                .map(box -> new Point2D(box.getCenterX(), box.getCenterY()))
                .orElseGet(() -> new Point2D(whole.getMinX() + WITHIN, whole.getMinY() + WITHIN));
        Point2D place = focused.localToScreen(at);
        return menu(focused, place.getX(), place.getY());
    }

    /** The menu of a place, a row or a picture: what can be done with it, what the view offers, then copying and exporting. */
    private boolean menu(@Nullable Node target, double x, double y) {
        menu.hide();
        menu.getItems().clear();
        part(MenuTarget.at(target).map(areaMenu::of).orElse(List.of()));
        Node picture = picture(target);
        if (picture != null) {
            part(open.getValue().menu());
        }
        part(MenuTarget.entries(target));
        if (picture != null) {
            part(pictureEntries(picture.getId()));
        }
        if (menu.getItems().isEmpty() || target == null) {
            return false;
        }
        menu.show(target, x, y);
        return true;
    }

    private void part(List<MenuItem> lines) {
        if (!lines.isEmpty() && !menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().addAll(lines);
    }

    private List<MenuItem> pictureEntries(String id) {
        return List.of(
                MenuEntry.of(
                        "menu-copy",
                        TEXTS.of("export.copy-key"),
                        () -> save.copy(open.getValue().exportablePictures(), id)),
                MenuEntry.of(
                        "menu-copy-table",
                        TEXTS.of("export.table-key"),
                        () -> save.copyTable(open.getValue().exportablePictures(), id, words.getValue())),
                MenuEntry.of("menu-print", TEXTS.of("print.key"), print),
                MenuEntry.of(
                        "menu-export",
                        TEXTS.of("export.key"),
                        () -> save.pictures(open.getValue().exportablePictures(), id, words.getValue(), stage)));
    }
}
