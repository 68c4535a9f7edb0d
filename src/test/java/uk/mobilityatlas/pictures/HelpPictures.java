package uk.mobilityatlas.pictures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/** Takes the pictures of Help, in {@code docs/help/pictures}, from the real window: {@code mvn -Ppictures verify}. */
public final class HelpPictures {
    private static final int PATIENCE_SECONDS = 60;

    /** The smallest window that is promised, so that the letters stay large enough on a page. */
    private static final double WIDE = 1024;

    private static final double HIGH = 700;

    private final Camera camera;
    private final Path folder;

    private HelpPictures(Camera camera, Path folder) {
        this.camera = camera;
        this.folder = folder;
    }

    /** Writes the pictures into the folder named first. */
    public static void main(String[] words) throws Exception {
        Path folder = Files.createDirectories(Path.of(words[0]));
        Camera.onAFirstDay(camera -> new HelpPictures(camera, folder).takeAll());
    }

    private void takeAll() throws Exception {
        camera.size(WIDE, HIGH);
        camera.press("#indicator");
        Camera.onToolkit(() -> {
            ((TextField) camera.scene().lookup("#finder-field")).setText("grimsby");
            return true;
        });
        camera.takeWhileTyping(folder.resolve("find-my-council.png"));
        Camera.onToolkit(() -> {
            Event.fireEvent(
                    camera.scene().lookup("#finder-field"),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
            return true;
        });
        camera.press("#map-verdicts");
        take("what-the-verdicts-mean");
        camera.press("#rail-compare");
        take("compare-three-places");
        camera.press("#rail-story");
        camera.press("#make-briefing");
        camera.appears("#slides");
        choose(1);
        take("make-a-briefing");
        Camera.onToolkit(() -> {
            ((TextArea) camera.scene().lookup("#slide-headline")).setText("NEET here is far worse and rising");
            return true;
        });
        take("add-our-own-text");
        camera.press("#present");
        Stage room = presentation();
        Camera.onToolkit(() -> {
            Event.fireEvent(
                    room.getScene().getRoot(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.P, false, false, false, false));
            return true;
        });
        camera.take(folder.resolve("present.png"), room, (int) WIDE);
    }

    private void choose(int slide) throws Exception {
        Camera.onToolkit(() -> {
            ((ListView<?>) camera.scene().lookup("#slides")).getSelectionModel().select(slide);
            return true;
        });
    }

    /** The window that the room sees. */
    private static Stage presentation() throws Exception {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> Camera.onToolkit(() -> shown() != null));
        return Camera.onToolkit(HelpPictures::shown);
    }

    private static Stage shown() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> stage.getScene().lookup("#audience") != null)
                .findFirst()
                .orElse(null);
    }

    private void take(String name) throws Exception {
        camera.take(folder.resolve(name + ".png"));
    }
}
