package uk.mobilityatlas.view.types;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import uk.mobilityatlas.WindowTest;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.desk.picture.FigureTable;
import uk.mobilityatlas.desk.picture.GraphicView;
import uk.mobilityatlas.desk.picture.SaveDialog;
import uk.mobilityatlas.view.NoFiles;
import uk.mobilityatlas.view.Pages;

@WindowTest
class TypesViewTest {
    private Desk desk = Desks.showing(Desks.NEET);

    @Start
    void start(Stage stage) {
        desk = Desks.showing(Desks.NEET);
        SaveDialog save = new SaveDialog(new NoFiles(), desk.background(), desk.notices());
        Pages.show(stage, (Region) new TypesView(desk, save).node(), 1340, 760);
    }

    @Test
    void theEvidenceOpensTheTableTurnsUpAndTheMethodIsALinkAway(FxRobot robot) {
        robot.clickOn("#why-E06000009");
        assertThat(robot.lookup(".evidence").queryAll()).hasSize(1);
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup(".evidence").queryAll()).isEmpty();
        robot.clickOn("#types-listed");
        TableView<FigureTable.Row> table = robot.lookup("#types-table").queryTableView();
        assertThat(table.getItems()).hasSizeGreaterThan(140);
        robot.clickOn("#types-drawn");
        GraphicView picture = robot.lookup("#types-picture").queryAs(GraphicView.class);
        robot.interact(picture::requestFocus);
        robot.type(KeyCode.HOME);
        assertThat(picture.getAccessibleText()).contains("%");
        robot.clickOn("#method-place-type-lens");
        assertThat(desk.methods().openProperty().get()).isEqualTo("place-type-lens");
    }
}
