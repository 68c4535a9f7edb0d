package uk.mobilityatlas.frame;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import uk.mobilityatlas.RealWindow;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Notices;

/** The real window as it is put into a situation, and what is found in it; used on the window's thread. */
final class FrameWindow {
    private static final String NOTICE =
            "The picture could not be written, for the folder can only be read. Choose another folder, "
                    + "or ask whoever looks after this computer for the right to write there.";

    private final Notices notices = new Notices();
    private final List<Throwable> lost = new ArrayList<>();
    private final RealWindow window;

    /** @param home where the user's workspace stands */
    FrameWindow(Path home) {
        Background background = new Background(Runnable::run, Runnable::run, lost::add);
        window = new RealWindow(Situation.Room.LAPTOP.width, Situation.Room.LAPTOP.height, background, notices, home);
    }

    Desk desk() {
        return window.desk();
    }

    Scene scene() {
        return window.scene();
    }

    /** What went wrong behind the window. */
    List<Throwable> lost() {
        return lost;
    }

    void close() {
        window.close();
    }

    void set(Situation.Room room) {
        window.resize(room.width, room.height);
        desk().theme().textScaleProperty().set(room.text);
    }

    void set(Situation.Places places) {
        desk().state()
                .change(s ->
                        s.withAreas(places.areas).withPlace(places.areas.get(0)).withBenchmark(places.benchmark));
    }

    void set(Situation situation) {
        set(situation.room());
        set(situation.places());
        notices.close();
        if (situation.notice()) {
            say();
        }
    }

    /** Shows a notice of the longest kind. */
    void say() {
        notices.say(NOTICE);
    }

    void open(AtlasView view) {
        view.open(scene());
        settle();
    }

    /** Makes a story of the comparison, and so gives the view of stories its slides. */
    void makeStory() {
        open(AtlasView.STORY);
        press("#make-compare");
    }

    /** Presses what has an id, in the window or in what floats over it. */
    void press(String query) {
        Node found = find(query);
        if (found instanceof MenuButton menu) {
            menu.show();
        } else if (found instanceof Hyperlink link) {
            link.fire();
        } else {
            ((ButtonBase) found).fire();
        }
        settle();
    }

    private Node find(String query) {
        return AtlasView.find(scene(), query);
    }

    /** Lays out until nothing moves any more: what binds to a width may need another round. */
    void settle() {
        for (int round = 0; round < 4; round++) {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
        }
    }

    /** What cannot be seen as it is meant, in the window. */
    Set<Fault> faults() {
        return SceneWalk.through(scene().getRoot());
    }

    /** The same in what floats over the window, which must be there. */
    Set<Fault> faultsOfPopups() {
        Set<Fault> all = new LinkedHashSet<>();
        List<PopupWindow> open = popups();
        if (open.isEmpty()) {
            throw new AssertionError("Nothing floats over the window");
        }
        for (PopupWindow popup : open) {
            popup.getScene().getRoot().applyCss();
            popup.getScene().getRoot().layout();
            all.addAll(SceneWalk.through(popup.getScene().getRoot()));
        }
        return all;
    }

    void closePopups() {
        popups().forEach(PopupWindow::hide);
    }

    private static List<PopupWindow> popups() {
        return List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .filter(Window::isShowing)
                .toList();
    }
}
