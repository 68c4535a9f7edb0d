package uk.mobilityatlas.pictures;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import uk.mobilityatlas.App;
import uk.mobilityatlas.store.DataFolder;

/** Uses the real window as a person would and takes pictures of it when it stands still. */
final class Camera {
    private static final int PATIENCE_SECONDS = 180;
    private static final int STILL = 12;
    private static final int FEW = 3;

    private final Stage stage;
    private int[] before = {};
    private int still;

    private Camera(Stage stage) {
        this.stage = stage;
    }

    /** What is done with a camera. */
    @FunctionalInterface
    interface Session {
        void use(Camera camera) throws Exception;
    }

    /** Opens the window as on a first day, not as it was left, and ends it afterwards. */
    static void onAFirstDay(Session session) throws Exception {
        Files.deleteIfExists(DataFolder.find().resolve("window.properties"));
        Files.deleteIfExists(DataFolder.find().resolve("workspace.atlas"));
        Stage stage = FxToolkit.registerPrimaryStage();
        Application app = FxToolkit.setupApplication(App.class);
        Camera camera = new Camera(stage);
        camera.appears("#map-hexagons");
        camera.press("#welcome-skip");
        camera.leaveTour();
        session.use(camera);
        FxToolkit.cleanupApplication(app);
        Platform.exit();
    }

    void size(double width, double height) throws Exception {
        onToolkit(() -> {
            stage.setMaximized(false);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            return true;
        });
    }

    /** A first day begins with a tour, which no picture is of. */
    private void leaveTour() throws Exception {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> onToolkit(() -> scene().lookup("#tour").isVisible()));
        press("#tour-skip");
    }

    void appears(String query) throws Exception {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onToolkit(() -> scene().lookup(query) != null));
    }

    void goes(String query) throws Exception {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onToolkit(() -> scene().lookup(query) == null));
    }

    void press(String query) throws Exception {
        appears(query);
        onToolkit(() -> {
            ((ButtonBase) scene().lookup(query)).fire();
            return true;
        });
    }

    /** Chooses one of the radio items of a menu, counted from 0. */
    void choose(String query, int item) throws Exception {
        onToolkit(() -> {
            MenuButton menu = (MenuButton) scene().lookup(query);
            menu.getItems().stream()
                    .filter(RadioMenuItem.class::isInstance)
                    .skip(item)
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
    }

    /** Takes a picture of the window once it has stood still. */
    void take(Path file) throws Exception {
        still(stage, STILL);
        write(SwingFXUtils.fromFXImage(onToolkit(() -> stage.getScene().snapshot(null)), null), file);
    }

    /** The same where a caret blinks, which stands still between few frames only. */
    void takeWhileTyping(Path file) throws Exception {
        still(stage, FEW);
        write(SwingFXUtils.fromFXImage(onToolkit(() -> stage.getScene().snapshot(null)), null), file);
    }

    /** Takes a picture of a window, made as wide as is asked; a clock in it may tick between so few frames. */
    void take(Path file, Stage window, int width) throws Exception {
        still(window, FEW);
        BufferedImage whole =
                SwingFXUtils.fromFXImage(onToolkit(() -> window.getScene().snapshot(null)), null);
        int height = whole.getHeight() * width / whole.getWidth();
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = small.createGraphics();
        g.drawImage(whole.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        g.dispose();
        write(small, file);
    }

    private void still(Stage window, int frames) throws Exception {
        before = new int[0];
        still = 0;
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> standsStill(window, frames));
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException(file + " was not written");
        }
    }

    private boolean standsStill(Stage window, int frames) throws Exception {
        WritableImage image = onToolkit(() -> window.getScene().snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] now = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), now, 0, width);
        still = Arrays.equals(before, now) ? still + 1 : 0;
        before = now;
        return still >= frames
                && Set.copyOf(Arrays.stream(now).boxed().toList()).size() > 50;
    }

    Scene scene() {
        return stage.getScene();
    }

    static <T> T onToolkit(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
