package uk.mobilityatlas.view.explore;

import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.stage.Window;
import uk.mobilityatlas.Launcher;
import uk.mobilityatlas.bench.OnScreen;

/** The real entrance, watched until the first map is on the screen. */
public final class FirstMap {
    private static final long MILLISECOND = 1_000_000;

    private FirstMap() {}

    public static void main(String[] words) {
        Thread watching = new Thread(FirstMap::whenTheToolkitRuns);
        watching.setDaemon(true);
        watching.start();
        Launcher.main(words);
    }

    private static void whenTheToolkitRuns() {
        while (true) {
            try {
                Platform.runLater(FirstMap::watch);
                return;
            } catch (IllegalStateException notYet) {
                LockSupport.parkNanos(MILLISECOND);
            }
        }
    }

    private static void watch() {
        Window.getWindows().addListener((ListChangeListener<Window>) change -> watchScenes());
        watchScenes();
    }

    private static void watchScenes() {
        for (Window window : Window.getWindows()) {
            window.getScene().rootProperty().addListener((property, before, root) -> watchMap(root));
            watchMap(window.getScene().getRoot());
        }
    }

    private static void watchMap(Parent root) {
        if (root.lookup("#map") instanceof MapPane map) {
            map.model().frameProperty().addListener((property, before, frame) -> OnScreen.sayAndEnd());
        }
    }
}
