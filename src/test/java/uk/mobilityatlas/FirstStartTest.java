package uk.mobilityatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import uk.mobilityatlas.area.Area;
import uk.mobilityatlas.comparison.FirstSelection;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Notices;

/** The first minutes of somebody who has never seen the window; an action is a key, a click, or words that are typed. */
@WindowTest
class FirstStartTest {
    private final List<Throwable> lost = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
    private RealWindow window = null;
    private int actions;

    @Start
    void start(Stage unused) {
        Background background = new Background(Runnable::run, Runnable::run, lost::add);
        window = RealWindow.firstStart(1366, 768, background, new Notices());
        window.assembly().afterWelcome(() -> after.add("tour"));
    }

    @Stop
    void stop() {
        window.close();
    }

    private Desk desk() {
        return window.desk();
    }

    private List<String> compared() {
        return desk().state().get().areas().stream()
                .map(code -> desk().areas().get(code).name())
                .toList();
    }

    private void type(FxRobot robot, String words) {
        robot.write(words);
        actions++;
    }

    private void key(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        actions++;
    }

    private void click(FxRobot robot, String query) {
        robot.clickOn(query);
        actions++;
    }

    private Node welcome() {
        return window.scene().lookup("#welcome");
    }

    @Test
    void aTownIsEnoughToFindTheCouncilAndEnterOpensIt(FxRobot robot) {
        assertThat(welcome().isVisible()).isTrue();
        assertThat(compared()).isEmpty();
        assertThat(window.assembly().home().asked()).isFalse();
        type(robot, "Grims");
        assertThat(robot.lookup("#welcome-open").queryAs(Button.class).getText())
                .isEqualTo("Open North East Lincolnshire");
        key(robot, KeyCode.ENTER);
        assertThat(actions).isEqualTo(2);
        assertThat(welcome().isVisible()).isFalse();
        assertThat(desk().home().area().map(Area::name)).contains("North East Lincolnshire");
        assertThat(compared()).hasSize(3).startsWith("North East Lincolnshire");
        assertThat(Objects.requireNonNull(desk().notices().currentProperty().get())
                        .sentence())
                .contains("North East Lincolnshire", "DfE neighbours");
        assertThat(window.assembly().home().asked()).isTrue();
        assertThat(after).containsExactly("tour");
        assertThat(desk().history().canUndoProperty().get()).isFalse();
        key(robot, KeyCode.SHORTCUT, KeyCode.DIGIT3);
        assertThat(robot.lookup("#profile-title").queryAs(Label.class).getText())
                .isEqualTo("North East Lincolnshire");
        assertThat(lost).isEmpty();
    }

    @Test
    void aWelshCouncilOpensOnSomethingThatItHasAFigureOf(FxRobot robot) {
        type(robot, "Aberyst");
        key(robot, KeyCode.ENTER);
        assertThat(compared()).hasSize(3).startsWith("Ceredigion");
        assertThat(desk().state().get().indicator()).isNotEqualTo("neet-16-17");
        assertThat(window.scene().lookup("#explore-empty").getParent().isVisible())
                .isFalse();
        assertThat(lost).isEmpty();
    }

    @Test
    void whatIsNoCouncilIsSaidAndNothingOpens(FxRobot robot) {
        type(robot, "qqqq");
        assertThat(robot.lookup("#welcome-nothing").query().isVisible()).isTrue();
        assertThat(robot.lookup("#welcome-open").query().isDisabled()).isTrue();
        key(robot, KeyCode.ENTER);
        assertThat(welcome().isVisible()).isTrue();
    }

    @Test
    void skippingShowsTheExample(FxRobot robot) {
        click(robot, "#welcome-skip");
        assertThat(desk().state().get().areas()).isEqualTo(FirstSelection.EXAMPLE);
        assertThat(desk().home().area()).isEmpty();
        assertThat(window.assembly().home().asked()).isTrue();
        assertThat(after).containsExactly("tour");
    }

    @Test
    void threePlacesByNameTakeFourActions(FxRobot robot) {
        key(robot, KeyCode.ESCAPE);
        click(robot, "#tray-add");
        type(robot, "Leeds, Hartlepool, Ceredigion");
        key(robot, KeyCode.ENTER);
        assertThat(actions).isEqualTo(4);
        assertThat(compared()).endsWith("Leeds", "Hartlepool", "Ceredigion");
    }

    @Test
    void onesOwnAndTwoOthersOneAfterTheOtherTakeFourNamesAndOneKey(FxRobot robot) {
        robot.write("Leeds\n");
        robot.clickOn("#tray-add").write("Hartlepool\n").write("Ceredigion\n");
        assertThat(compared()).startsWith("Leeds").endsWith("Hartlepool", "Ceredigion");
        assertThat(window.scene().lookup("#finder").isVisible()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(window.scene().lookup("#finder").isVisible()).isFalse();
        assertThat(window.assembly().shell().openProperty().get().label().id()).isEqualTo("explore");
    }
}
