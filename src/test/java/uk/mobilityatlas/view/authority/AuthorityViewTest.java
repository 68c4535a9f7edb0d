package uk.mobilityatlas.view.authority;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
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
class AuthorityViewTest {
    private Desk desk = Desks.showing(Desks.NEET);

    @Start
    void start(Stage stage) {
        desk = Desks.showing(Desks.NEET);
        SaveDialog save = new SaveDialog(new NoFiles(), desk.background(), desk.notices());
        AuthorityView view = new AuthorityView(desk, save);
        VBox.setVgrow(view.node(), Priority.ALWAYS);
        Pages.show(stage, new VBox(view.tools().get(0), view.node()), 1340, 760);
    }

    @Test
    void anAuthorityIsChosenAndItsCouncilsAreListed(FxRobot robot) {
        MenuButton choice = robot.lookup("#authority-choice").queryAs(MenuButton.class);
        assertThat(choice.getAccessibleText()).contains("Lancashire");
        robot.interact(() -> java.util.List.copyOf(choice.getItems()).stream()
                .filter(i -> i.getText().equals("Greater Manchester"))
                .forEach(javafx.scene.control.MenuItem::fire));
        assertThat(choice.getAccessibleText()).contains("Greater Manchester");
        assertThat(robot.lookup("#authority-picture").queryAs(GraphicView.class).getAccessibleText())
                .contains("Salford");
        robot.clickOn("#authority-listed");
        TableView<FigureTable.Row> table = robot.lookup("#authority-table").queryTableView();
        assertThat(table.getItems()).hasSize(11);
        robot.clickOn("#method-roll-up");
        assertThat(desk.methods().openProperty().get()).isEqualTo("roll-up");
    }
}
