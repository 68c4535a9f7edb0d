package uk.mobilityatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.Notices;

/** Where the keyboard is after a view has been opened by its key, while its figures are read and once they are there. */
@WindowTest
class FocusOfViewsTest {
    private static final List<String> VIEWS = List.of("explore", "compare", "profile", "types", "story");

    @TempDir
    Path home;

    private final List<Throwable> lost = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService workers = Background.threads(2);
    private final Background background = new Background(workers, Platform::runLater, lost::add);
    private RealWindow window = null;

    @Start
    void start(Stage unused) {
        window = new RealWindow(1366, 768, background, new Notices(), home);
    }

    @Stop
    void stop() {
        window.close();
        workers.shutdown();
    }

    @Test
    void aViewThatIsOpenedByItsKeyHasTheKeyboardAndBeforeThatItsButton(FxRobot robot) throws Exception {
        for (int view : new int[] {1, 2, 3, 4, 0, 1, 4, 3}) {
            robot.push(KeyCode.SHORTCUT, KeyCode.valueOf("DIGIT" + (view + 1)));
            String name = VIEWS.get(view);
            robot.interact(() -> assertThat(
                            inView() || ("rail-" + name).equals(focused().getId()))
                    .as(name + " while it reads: " + focused())
                    .isTrue());
            quiet();
            robot.interact(
                    () -> assertThat(inView()).as(name + ": " + focused()).isTrue());
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void whereTheFinderWasAskedForTheKeyboardIsAgain(FxRobot robot) throws Exception {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        quiet();
        robot.interact(() -> window.scene().lookup("#compare-add").requestFocus());
        robot.type(KeyCode.SPACE);
        robot.write("Leeds\n");
        quiet();
        robot.type(KeyCode.ESCAPE);
        quiet();
        assertThat(focused().getId()).isEqualTo("compare-add");
        robot.interact(() -> window.scene().lookup("#chips .remove").requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        robot.write("York\n");
        quiet();
        robot.interact(() -> assertThat(inView()).as("%s", focused()).isTrue());
        assertThat(lost).isEmpty();
    }

    private Node focused() {
        return Objects.requireNonNull(window.scene().getFocusOwner());
    }

    private boolean inView() {
        Node stage = window.scene().lookup(".stage");
        Node at = focused();
        while (at != null && at != stage) {
            at = at.getParent();
        }
        return at != null;
    }

    private void quiet() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(1, TimeUnit.MINUTES, () -> WaitForAsyncUtils.asyncFx(
                        () -> background.waitingProperty().get() == 0)
                .get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
