package uk.mobilityatlas.view.shell;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.control.FloatingCard;
import uk.mobilityatlas.desk.screen.Screen;

/** The keys that work everywhere in the window. */
final class Shortcuts {
    private final Desk desk;
    private final Shell shell;

    Shortcuts(Desk desk, Shell shell) {
        this.desk = desk;
        this.shell = shell;
    }

    void install(List<Screen> screens, ObjectProperty<Screen> open) {
        shell.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && pressed(event, screens, open)) {
                event.consume();
            } else if (event.getCode() == KeyCode.F1) {
                shell.help();
                event.consume();
            } else if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
                shell.back();
                event.consume();
            } else if (menu(event) && shell.menuHere()) {
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && leave()) {
                event.consume();
            }
        });
    }

    private static boolean menu(KeyEvent event) {
        return event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown();
    }

    /** Whatever else is to be left with this key leaves too. */
    private boolean leave() {
        desk.brush().clear();
        if (FloatingCard.any(shell.getScene().getWindow())) {
            return false;
        }
        if (desk.methods().openProperty().get() != null) {
            desk.methods().close();
            return true;
        }
        if (shell.away()) {
            shell.back();
            return true;
        }
        return false;
    }

    private boolean pressed(KeyEvent event, List<Screen> screens, ObjectProperty<Screen> open) {
        KeyCode code = event.getCode();
        if (code == KeyCode.Z && event.isShiftDown() || code == KeyCode.Y) {
            travel(open.get(), false);
        } else if (code == KeyCode.Z) {
            travel(open.get(), true);
        } else if (code == KeyCode.S && event.isShiftDown()) {
            shell.addToStory();
        } else if (code == KeyCode.C && event.isShiftDown()) {
            shell.copyPicture();
        } else if (code == KeyCode.C) {
            return shell.copyFocused();
        } else if (code == KeyCode.E) {
            shell.export();
        } else if (code == KeyCode.P) {
            shell.print();
        } else if (code == KeyCode.K) {
            shell.find("");
        } else if (code == KeyCode.F) {
            shell.findPlace();
        } else if (code.isDigitKey()) {
            int number = code.getCode() - KeyCode.DIGIT1.getCode();
            if (number < 0 || number >= screens.size()) {
                return false;
            }
            shell.open(screens.get(number));
        } else {
            return false;
        }
        return true;
    }

    /** A view with changes of its own undoes those; all others undo what was selected. */
    private void travel(Screen screen, boolean back) {
        if (screen.travel(back)) {
            return;
        }
        if (back) {
            desk.history().undo();
        } else {
            desk.history().redo();
        }
    }
}
