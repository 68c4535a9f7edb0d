package uk.mobilityatlas.view.gaps;

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
class GapsViewTest {
    @Start
    void start(Stage stage) {
        Desk desk = Desks.showing(Desks.NEET);
        SaveDialog save = new SaveDialog(new NoFiles(), desk.background(), desk.notices());
        Pages.show(stage, (Region) new GapsView(desk, save).node(), 1340, 760);
    }

    @Test
    void theGapsAreWalkedByKeyboardAndListedAsATable(FxRobot robot) {
        GraphicView picture = robot.lookup("#gaps-picture").queryAs(GraphicView.class);
        robot.interact(picture::requestFocus);
        robot.type(KeyCode.HOME);
        assertThat(picture.getAccessibleText()).startsWith("Blackpool’s ").contains("free school meals");
        robot.clickOn("#gaps-listed");
        TableView<FigureTable.Row> table = robot.lookup("#gaps-table").queryTableView();
        assertThat(table.getItems()).hasSizeGreaterThan(15);
        assertThat(robot.lookup("#method-differences").queryAll()).hasSize(1);
    }
}
