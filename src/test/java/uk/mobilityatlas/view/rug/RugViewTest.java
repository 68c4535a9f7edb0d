package uk.mobilityatlas.view.rug;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import uk.mobilityatlas.WindowTest;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.desk.picture.GraphicView;
import uk.mobilityatlas.view.Pages;

@WindowTest
class RugViewTest {
    private Desk desk = Desks.showing(Desks.NEET);

    @Start
    void start(Stage stage) {
        desk = Desks.showing(Desks.NEET);
        Pages.show(stage, (Region) new RugView(desk).node(), 1340, 700);
    }

    @Test
    void cellsAreWalkedOverByKeyboardAndReadOutAtTheFoot(FxRobot robot) {
        GraphicView rug = robot.lookup("#rug").queryAs(GraphicView.class);
        Text words = robot.lookup("#rug-words").queryText();
        robot.interact(rug::requestFocus);
        robot.type(KeyCode.RIGHT);
        assertThat(rug.getAccessibleText()).startsWith("Blackpool, NEET").contains("7.6%");
        assertThat(words.getText()).contains("Clearly above England");
        robot.type(KeyCode.DOWN);
        assertThat(rug.getAccessibleText()).startsWith("Hartlepool, NEET");
        robot.type(KeyCode.RIGHT);
        assertThat(rug.getAccessibleText()).startsWith("Hartlepool, In education");
    }

    @Test
    void aKeyLightsTheAreaUpEverywhere(FxRobot robot) {
        GraphicView rug = robot.lookup("#rug").queryAs(GraphicView.class);
        robot.interact(rug::requestFocus);
        robot.type(KeyCode.RIGHT, KeyCode.B);
        assertThat(desk.brush().get()).containsExactly(Desks.BLACKPOOL);
        robot.type(KeyCode.B);
        assertThat(desk.brush().isEmpty()).isTrue();
    }
}
