package uk.mobilityatlas.pictures;

import java.io.File;
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
import javafx.scene.control.ListView;
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

/** Takes the pictures in {@code docs/pictures} from the real window: {@code mvn -Ppictures verify}. */
public final class Pictures {
    private static final int PATIENCE_SECONDS = 180;
    private static final int STILL = 12;

    private final Stage stage;
    private final Path folder;
    private int[] before = {};
    private int still;

    private Pictures(Stage stage, Path folder) {
        this.stage = stage;
        this.folder = folder;
    }

    /** Writes the pictures into the folder named first. */
    public static void main(String[] words) throws Exception {
        // The window must open as on a first day, not as it was left.
        Files.deleteIfExists(DataFolder.find().resolve("window.properties"));
        Files.deleteIfExists(DataFolder.find().resolve("workspace.atlas"));
        Path folder = Files.createDirectories(Path.of(words[0]));
        Stage stage = FxToolkit.registerPrimaryStage();
        Application app = FxToolkit.setupApplication(App.class);
        new Pictures(stage, folder).takeAll();
        FxToolkit.cleanupApplication(app);
        Platform.exit();
    }

    private void takeAll() throws Exception {
        size(1440, 900);
        appears("#map-hexagons");
        take("explore");
        press("#map-hexagons");
        take("explore-hexagons");
        press("#map-verdicts");
        take("explore-verdicts");
        press("#map-map");
        press("#rail-compare");
        take("compare");
        press("#tab-rug");
        take("rug");
        press("#tab-distribution");
        take("distribution");
        press("#tab-relationship");
        take("relationship");
        press("#rail-profile");
        goes("#profile-awaiting");
        take("profile");
        press("#rail-types");
        take("types");
        press("#rail-story");
        press("#make-compare");
        appears("#slides");
        onToolkit(() -> {
            ((ListView<?>) scene().lookup("#slides")).getSelectionModel().select(1);
            return true;
        });
        take("story");
        press("#rail-explore");
        choose("#settings", 1);
        take("explore-dark");
        choose("#settings", 0);
        size(1280, 800);
        take("explore-1280x800");
    }

    private void size(double width, double height) throws Exception {
        onToolkit(() -> {
            stage.setMaximized(false);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            return true;
        });
    }

    private void appears(String query) throws Exception {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onToolkit(() -> scene().lookup(query) != null));
    }

    private void goes(String query) throws Exception {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS, TimeUnit.SECONDS, () -> onToolkit(() -> scene().lookup(query) == null));
    }

    private void press(String query) throws Exception {
        appears(query);
        onToolkit(() -> {
            ((ButtonBase) scene().lookup(query)).fire();
            return true;
        });
    }

    /** Chooses one of the radio items of a menu, counted from 0. */
    private void choose(String query, int item) throws Exception {
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

    /** Takes a picture once the window has stood still. */
    private void take(String name) throws Exception {
        before = new int[0];
        still = 0;
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, this::standsStill);
        File file = folder.resolve(name + ".png").toFile();
        WritableImage image = onToolkit(() -> scene().snapshot(null));
        if (!ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file)) {
            throw new IOException(file + " was not written");
        }
    }

    private boolean standsStill() throws Exception {
        WritableImage image = onToolkit(() -> scene().snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] now = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), now, 0, width);
        still = Arrays.equals(before, now) ? still + 1 : 0;
        before = now;
        return still >= STILL && Set.copyOf(Arrays.stream(now).boxed().toList()).size() > 50;
    }

    private Scene scene() {
        return stage.getScene();
    }

    private static <T> T onToolkit(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
