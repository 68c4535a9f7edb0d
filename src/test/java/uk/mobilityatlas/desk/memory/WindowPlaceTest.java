package uk.mobilityatlas.desk.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import uk.mobilityatlas.WindowTest;

@WindowTest
class WindowPlaceTest {
    private static final WindowState.Place PLACE = new WindowState.Place(20, 20, 1300, 700, false);

    private @Nullable Stage window;

    @Start
    void start(Stage unused) {
        window = new Stage();
    }

    @Stop
    void stop() {
        Objects.requireNonNull(window).close();
    }

    @Test
    void aWindowIsAsLargeAsItWasThoughTheDesktopOpensItAtItsLeastSize(FxRobot robot) {
        Stage shown = Objects.requireNonNull(window);
        robot.interact(() -> {
            shown.setScene(new Scene(new Pane(), 1298, 675));
            WindowPlace.put(shown, PLACE);
            shown.addEventFilter(WindowEvent.WINDOW_SHOWN, event -> {
                shown.setWidth(shown.getMinWidth());
                shown.setHeight(shown.getMinHeight());
            });
            shown.show();
        });
        robot.interact(() -> {});
        assertThat(shown.getWidth()).isEqualTo(PLACE.width());
        assertThat(shown.getHeight()).isEqualTo(PLACE.height());
    }
}
