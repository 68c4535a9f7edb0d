package uk.mobilityatlas.view.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import uk.mobilityatlas.WindowTest;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.desk.picture.ExportablePicture;
import uk.mobilityatlas.desk.picture.PictureForm;
import uk.mobilityatlas.graphic.PaintedBoxes;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.view.Pages;

@WindowTest
class ProfileViewTest {
    private Desk desk = Desks.showing(Desks.NEET);
    private ProfileView view = null;
    private final List<String> opened = new ArrayList<>();

    @Start
    void start(Stage stage) {
        desk = Desks.showing(Desks.NEET);
        view = new ProfileView(desk, () -> opened.add("explore"), () -> opened.add("compare"));
        HBox bar = new HBox(8);
        bar.getChildren().setAll(view.controls());
        VBox page = new VBox(bar, view.node());
        VBox.setVgrow(view.node(), Priority.ALWAYS);
        Pages.show(stage, desk, page, 1340, 760);
        view.focus();
    }

    @Test
    void rowsAreWalkedOverReadOutAndOpened(FxRobot robot) {
        robot.type(KeyCode.DOWN);
        Text line = robot.lookup("#reading-line").queryText();
        assertThat(line.getText()).startsWith("NEET, age 16–17, 2025: 7.6%").contains("Clearly above England");
        robot.type(KeyCode.END);
        assertThat(line.getText()).doesNotContain("NEET");
        robot.type(KeyCode.HOME, KeyCode.ENTER);
        assertThat(opened).containsExactly("explore");
        assertThat(desk.state().get().indicator()).isEqualTo("neet-16-17");
    }

    @Test
    void onlyThePrimaryButtonFollowsARow(FxRobot robot) {
        robot.moveTo("#spine").clickOn(MouseButton.SECONDARY);
        assertThat(opened).isEmpty();
        assertThat(robot.lookup("#reading-line").queryText().getText()).contains(", 20");
        robot.clickOn(MouseButton.PRIMARY);
        assertThat(opened).containsExactly("explore");
    }

    @Test
    void asOnePictureOnlyTheRowsThatAreSeenLeaveTheWindow(FxRobot robot) {
        ExportablePicture exported = view.exportablePictures().get(0);
        assertThat(exported.picture().pages(PictureForm.A4)).hasSizeGreaterThan(1);
        assertThat(exported.shown().height(1280))
                .isBetween(400.0, 1000.0)
                .isLessThan(exported.picture().height(1280) / 3);
        assertThat(PaintedBoxes.of(exported.shown(), new Size(1280, 1000)).words())
                .extracting(PaintedBoxes.Words::text)
                .contains("Blackpool", "NEET, age 16–17");
    }

    @Test
    void aPlaceIsFoundByTypingAndItsTypeShowsWhy(FxRobot robot) {
        robot.clickOn("#profile-place").write("Cornwall").type(KeyCode.ENTER);
        assertThat(robot.lookup("#profile-title").queryAs(Label.class).getText())
                .isEqualTo("Cornwall");
        robot.clickOn("#badge-rural");
        assertThat(robot.lookup("#type-evidence").tryQuery()).isPresent();
    }

    @Test
    void aColumnsHeadLeadsToItsMethod(FxRobot robot) {
        robot.clickOn("#head-ranks");
        assertThat(desk.methods().openProperty().get()).isEqualTo("ranks");
        robot.clickOn("#profile-compare");
        assertThat(opened).containsExactly("compare");
    }
}
