package uk.mobilityatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Menu;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.Notices;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.desk.control.MenuTarget;
import uk.mobilityatlas.desk.picture.FigureTable;
import uk.mobilityatlas.frame.AtlasView;

/** A walk through the real window with the Tab key: it comes round in every view, and every stop is seen and says what it is. */
@WindowTest
class KeyboardAloneTest {
    @TempDir
    Path home;

    private final List<Throwable> lost = new ArrayList<>();
    private RealWindow window = null;

    @Start
    void start(Stage unused) {
        window =
                new RealWindow(1366, 768, new Background(Runnable::run, Runnable::run, lost::add), new Notices(), home);
    }

    @Stop
    void stop() {
        window.close();
    }

    @Test
    void theTabKeyComesRoundInEveryViewAndEveryStopIsSeenAndHasAName(FxRobot robot) {
        TabWalk walk = new TabWalk(robot, window);
        for (AtlasView view : AtlasView.values()) {
            robot.interact(() -> view.open(window.scene()));
            walk.round(view.name());
        }
        robot.interact(() -> {
            AtlasView.STORY.open(window.scene());
            ((ButtonBase) window.scene().lookup("#make-compare")).fire();
        });
        walk.round("a story");
        assertThat(walk.faults()).isEmpty();
        assertThat(lost).isEmpty();
    }

    /** The layouts differ most in these, and high contrast has a ring of its own. */
    @ParameterizedTest
    @CsvSource({"1366,768,1.5,LIGHT", "1920,1080,2,CONTRAST"})
    void soItDoesWithLargeText(double width, double height, double text, Theme.Mode mode, FxRobot robot) {
        robot.interact(() -> {
            window.resize(width, height);
            window.desk().theme().textScaleProperty().set(text);
            window.desk().theme().modeProperty().set(mode);
        });
        TabWalk walk = new TabWalk(robot, window);
        for (AtlasView view : List.of(
                AtlasView.MAP, AtlasView.COMPARE, AtlasView.AT_A_GLANCE, AtlasView.PROFILE, AtlasView.NEIGHBOURS)) {
            robot.interact(() -> view.open(window.scene()));
            walk.round(view.name());
        }
        assertThat(walk.faults()).isEmpty();
        assertThat(lost).isEmpty();
    }

    @Test
    void whatIsTakenAwayLeavesTheKeyboardWhereItWas(FxRobot robot) {
        press(robot, "#rail-explore");
        robot.interact(() -> window.scene().lookup("#tray-E06000009 .remove").requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(focused().getAccessibleText()).isEqualTo("Remove Barnsley from the comparison");
        press(robot, "#rail-compare");
        press(robot, "#tab-compare");
        robot.interact(() -> window.scene().lookup("#chips .remove").requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(focused().getAccessibleText()).isEqualTo("Remove Cornwall from the comparison");
        robot.type(KeyCode.SPACE);
        assertThat(focused().getId()).isEqualTo("compare-add");
        press(robot, "#rail-story");
        robot.interact(() -> window.scene().lookup("#make-neet").requestFocus());
        robot.interact(() -> window.desk().state().change(s -> s.withIndicator("weekly-pay")));
        assertThat(focused().getId()).isEqualTo("make-neet");
    }

    @Test
    void menusAndTablesAreWorkedFromTheKeyboard(FxRobot robot) {
        SplitMenuButton add = (SplitMenuButton) window.scene().lookup("#add-to-story");
        robot.interact(add::requestFocus);
        robot.type(KeyCode.DOWN);
        assertThat(add.isShowing()).isTrue();
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> {
            window.resize(1024, 700);
            AtlasView.SOURCES.open(window.scene());
            window.scene().lookup("#sources-table").requestFocus();
        });
        FigureTable table = (FigureTable) window.scene().lookup("#sources-table");
        ScrollBar across = table.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                .findFirst()
                .orElseThrow();
        robot.type(KeyCode.RIGHT);
        assertThat(across.getValue()).isPositive();
        robot.type(KeyCode.LEFT);
        assertThat(across.getValue()).isZero();
        Menu order = (Menu) MenuTarget.entries(table).get(0);
        robot.interact(() -> order.getItems().get(0).fire());
        assertThat(table.getItems())
                .extracting(row -> row.cells().get(0).text())
                .isSorted();
    }

    @Test
    void textThatIsHigherThanItsRoomIsScrolledFromTheKeyboard(FxRobot robot) {
        robot.interact(() -> {
            window.resize(1024, 700);
            AtlasView.GAPS.open(window.scene());
        });
        ScrollPane aside = (ScrollPane) window.scene().lookup(".aside");
        assertThat(aside.isFocusTraversable()).isTrue();
        robot.interact(aside::requestFocus);
        robot.type(KeyCode.DOWN, 5);
        assertThat(aside.getVvalue()).isPositive();
    }

    private Node focused() {
        return Objects.requireNonNull(window.scene().getFocusOwner());
    }

    @Test
    void aRingIsSeenInTheCardsThatFloat(FxRobot robot) {
        for (String card : List.of("#help", "#export")) {
            robot.interact(() -> window.scene().lookup(card).requestFocus());
            robot.type(KeyCode.ENTER);
            Scene floating = Window.getWindows().stream()
                    .filter(PopOver.class::isInstance)
                    .map(Window::getScene)
                    .findFirst()
                    .orElseThrow();
            robot.type(KeyCode.TAB);
            robot.interact(() -> assertThat(FocusSeen.share(
                            floating.getFocusOwner(),
                            window.desk().theme().palette().focus()))
                    .as(card + ": " + floating.getFocusOwner())
                    .isGreaterThan(FocusSeen.ENOUGH));
            robot.type(KeyCode.ESCAPE);
        }
    }

    private void press(FxRobot robot, String query) {
        robot.interact(() -> ((ToggleButton) window.scene().lookup(query)).fire());
    }
}
