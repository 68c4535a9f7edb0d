package uk.mobilityatlas.view.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import uk.mobilityatlas.WindowTest;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.desk.picture.SaveDialog;
import uk.mobilityatlas.view.NoFiles;
import uk.mobilityatlas.view.Pages;

@WindowTest
class NeighboursViewTest {
    private final List<String> opened = new ArrayList<>();
    private Desk desk = Desks.showing(Desks.NEET);

    @Start
    void start(Stage stage) {
        desk = Desks.showing(Desks.NEET);
        SaveDialog save = new SaveDialog(new NoFiles(), desk.background(), desk.notices());
        NeighboursView view = new NeighboursView(desk, save, () -> opened.add("compare"));
        Pages.show(stage, (Region) view.node(), 1340, 760);
    }

    @Test
    void aVariableIsTickedByKeyboardAndAListIsOneClickFromTheComparison(FxRobot robot) {
        CheckBox ticked = robot.lookup("#variable-no-qualifications-census").queryAs(CheckBox.class);
        assertThat(ticked.isSelected()).isTrue();
        robot.interact(ticked::requestFocus);
        robot.type(KeyCode.SPACE);
        assertThat(desk.state().get().variables()).doesNotContain("no-qualifications-census");
        assertThat(ticked.isFocused()).isTrue();
        robot.clickOn("#compare-dfe");
        assertThat(opened).containsExactly("compare");
        assertThat(desk.state().get().areas()).hasSize(11);
        robot.clickOn("#method-neighbours");
        assertThat(desk.methods().openProperty().get()).isEqualTo("neighbours");
    }
}
