package uk.mobilityatlas.view.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import uk.mobilityatlas.WindowTest;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.picture.FigureTable;
import uk.mobilityatlas.desk.picture.SaveDialog;
import uk.mobilityatlas.desk.screen.ScreenLabel;
import uk.mobilityatlas.view.NoFiles;
import uk.mobilityatlas.view.Pages;

@WindowTest
class FreshnessViewTest {
    @Start
    void start(Stage stage) {
        Desk desk = Desks.showing(Desks.NEET);
        SaveDialog save = new SaveDialog(new NoFiles(), desk.background(), desk.notices());
        Pages.show(
                stage,
                (Region) new FreshnessView(new ScreenLabel("freshness", Icon.HELP, "Fresh"), desk, save, () -> {})
                        .node(),
                1340,
                760);
    }

    @Test
    void theOldestComeFirstWhenSortedByMonths(FxRobot robot) {
        TableView<FigureTable.Row> table = robot.lookup("#freshness-table").queryTableView();
        robot.interact(() -> {
            table.getColumns().get(3).setSortType(javafx.scene.control.TableColumn.SortType.DESCENDING);
            table.getSortOrder().add(table.getColumns().get(3));
            table.sort();
        });
        assertThat(table.getItems().get(0).cells().get(6).text()).startsWith("Last published for ");
    }
}
