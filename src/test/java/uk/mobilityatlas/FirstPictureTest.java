package uk.mobilityatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.Notices;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.desk.memory.SavedPicture;
import uk.mobilityatlas.desk.memory.WindowState;
import uk.mobilityatlas.view.explore.ExploreView;
import uk.mobilityatlas.view.shell.FirstPicture;

/** The picture that a start begins with, beside the window that takes its place. */
@Tag(WindowTest.TAG)
class FirstPictureTest {
    /** So high do the map's tools stand over its picture. */
    private static final int TOOLS = 84;

    @Test
    void nothingMovesAndNoPixelChangesWhenTheWindowTakesItsPlace() throws Exception {
        FxToolkit.registerPrimaryStage();
        var workers = Background.threads(2);
        CopyOnWriteArrayList<Throwable> lost = new CopyOnWriteArrayList<>();
        Background background = new Background(workers, Platform::runLater, lost::add);
        for (Theme.Mode mode : Theme.Mode.values()) {
            RealWindow window = WaitForAsyncUtils.asyncFx(() -> {
                        RealWindow made =
                                new RealWindow(1280, 800, RealAtlas.observations(), background, new Notices());
                        made.desk().theme().modeProperty().set(mode);
                        return made;
                    })
                    .get();
            List<SavedPicture> kept = new ArrayList<>();
            try {
                quiet(background);
                // a notice lies over the map until it goes by itself
                WaitForAsyncUtils.asyncFx(() -> window.desk().notices().close()).get();
                WaitForAsyncUtils.asyncFx(() -> compare(window, kept, mode)).get();
            } finally {
                WaitForAsyncUtils.asyncFx(window::close).get();
            }
        }
        workers.shutdown();
        assertThat(lost).isEmpty();
    }

    private static void compare(RealWindow window, List<SavedPicture> kept, Theme.Mode mode) {
        window.assembly().keep(kept::add);
        SavedPicture picture = kept.get(0);
        WindowState.Rooms rooms = window.assembly().rooms();
        assertThat(rooms).isNotNull();
        assertThat(rooms.map().width()).isEqualTo(picture.width() / picture.scale());
        // the next start finds the picture by what it remembers of the window
        WindowState before = new WindowState(
                null,
                window.desk().state().get(),
                "explore",
                mode,
                1,
                Map.of(),
                rooms,
                WindowState.Home.UNKNOWN,
                WindowState.Shelf.EMPTY,
                false);
        assertThat(ExploreView.firstPicture(before, RealAtlas.version().fingerprint()))
                .contains(picture.of());
        Scene first = new Scene(
                new FirstPicture(
                        picture, rooms.x(), rooms.y(), window.desk().theme().palette()),
                rooms.window().width(),
                rooms.window().height());
        Rectangle2D map = new Rectangle2D(
                rooms.x(), rooms.y() + TOOLS, rooms.map().width(), rooms.map().height() - TOOLS);
        int[] seen = pixels(first, map);
        int[] later = pixels(window.scene(), map);
        assertThat(IntStream.range(0, seen.length)
                        .filter(i -> seen[i] != later[i])
                        .count())
                .isZero();
        assertThat(IntStream.of(seen).distinct().count()).isGreaterThan(50);
    }

    private static int[] pixels(Scene scene, Rectangle2D part) {
        SnapshotParameters view = new SnapshotParameters();
        view.setViewport(part);
        view.setFill(scene.getFill());
        WritableImage image = scene.getRoot().snapshot(view, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, javafx.scene.image.PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private static void quiet(Background background) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(1, TimeUnit.MINUTES, () -> WaitForAsyncUtils.asyncFx(
                        () -> background.waitingProperty().get() == 0)
                .get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
