package uk.mobilityatlas.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import uk.mobilityatlas.WindowTest;
import uk.mobilityatlas.desk.Notice;
import uk.mobilityatlas.desk.Notices;
import uk.mobilityatlas.view.Pages;

/** A notice goes by itself, waits for whoever is on it, and leaves the keyboard where it was. */
@WindowTest
class NoticeBarTest {
    private final Notices notices = new Notices();
    private Button elsewhere = null;

    @Start
    void start(Stage stage) {
        elsewhere = new Button("Elsewhere");
        elsewhere.setId("elsewhere");
        Pages.show(stage, new VBox(new Button("First"), elsewhere, new StackPane(new NoticeBar(notices))), 800, 300);
    }

    private boolean shown(FxRobot robot) {
        return robot.lookup("#notice").query().isVisible();
    }

    @Test
    void itGoesWhenItHasBeenReadButNotUnderTheMouse(FxRobot robot) throws Exception {
        robot.interact(() -> notices.say("Copied."));
        robot.moveTo("#notice");
        robot.sleep(9, TimeUnit.SECONDS);
        assertThat(shown(robot)).isTrue();
        robot.moveTo("#elsewhere");
        WaitForAsyncUtils.waitFor(12, TimeUnit.SECONDS, () -> !shown(robot));
        assertThat(notices.currentProperty().get()).isNull();
    }

    @Test
    void itGivesTheKeyboardBackToWhereItWas(FxRobot robot) {
        robot.interact(() -> {
            notices.show(Notice.of("Removed.").with("Undo", () -> {}));
            elsewhere.requestFocus();
        });
        robot.type(KeyCode.TAB);
        assertThat(focused(robot).getId()).isEqualTo("notice-action");
        robot.type(KeyCode.SPACE);
        assertThat(shown(robot)).isFalse();
        assertThat(focused(robot)).isSameAs(elsewhere);
    }

    private static Node focused(FxRobot robot) {
        return Objects.requireNonNull(robot.window(0).getScene().getFocusOwner());
    }
}
