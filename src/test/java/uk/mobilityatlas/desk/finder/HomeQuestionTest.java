package uk.mobilityatlas.desk.finder;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import uk.mobilityatlas.WindowTest;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.view.Pages;

@WindowTest
class HomeQuestionTest {
    private static final AreaCode NORTH_EAST_LINCOLNSHIRE = new AreaCode("E06000012");
    private static final AreaCode BOURNEMOUTH = new AreaCode("E06000058");

    private Desk desk = Desks.showing(Desks.NEET);
    private int followed;

    @Start
    void start(Stage stage) {
        desk = Desks.showing(Desks.NEET);
        followed = 0;
        HomeQuestion question = new HomeQuestion(desk, new Region(), () -> followed++);
        Pages.show(stage, new StackPane(new Button("beneath"), question), 1024, 700);
        question.ask();
    }

    @Test
    void aTownAndEnterAreEnough(FxRobot robot) {
        robot.write("Grimsby");
        assertThat(robot.lookup("#home-take").queryButton().getText()).isEqualTo("Open North East Lincolnshire");
        assertThat(desk.brush().get()).containsExactly(NORTH_EAST_LINCOLNSHIRE);
        robot.type(KeyCode.ENTER);
        assertThat(desk.home().is(NORTH_EAST_LINCOLNSHIRE)).isTrue();
        assertThat(robot.lookup("#home-question").query().isVisible()).isFalse();
        assertThat(desk.brush().isEmpty()).isTrue();
        assertThat(followed).isEqualTo(1);
    }

    @Test
    void theLongestNameHasRoomAndTheCardNeedsNoBar(FxRobot robot) {
        robot.write("Bournem");
        Button take = robot.lookup("#home-take").queryButton();
        assertThat(take.getText()).isEqualTo("Open Bournemouth, Christchurch and Poole");
        assertThat(take.getWidth()).isGreaterThanOrEqualTo(take.prefWidth(-1));
        ScrollPane card = robot.lookup(".home-card").query();
        assertThat(card.getViewportBounds().getHeight())
                .isGreaterThanOrEqualTo(card.getContent().getLayoutBounds().getHeight() - 1);
        robot.clickOn("#home-take");
        assertThat(desk.home().is(BOURNEMOUTH)).isTrue();
    }

    @Test
    void itIsLeftAtOnceAndTheKeyboardStaysInItUntilThen(FxRobot robot) {
        robot.type(KeyCode.TAB).type(KeyCode.TAB);
        assertThat(robot.lookup("#home-field").query().isFocused()).isTrue();
        robot.write("Nowhere at all");
        assertThat(robot.lookup("#home-take").queryButton().isDisabled()).isTrue();
        assertThat(robot.lookup("#home-nothing").queryLabeled().getText()).contains("Nowhere at all");
        robot.type(KeyCode.ESCAPE);
        assertThat(desk.home().area()).isEmpty();
        assertThat(followed).isEqualTo(1);
    }
}
