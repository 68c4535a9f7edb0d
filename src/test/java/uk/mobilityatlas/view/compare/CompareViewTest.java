package uk.mobilityatlas.view.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.WindowTest;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.desk.picture.ExportablePicture;
import uk.mobilityatlas.desk.picture.FigureTable;
import uk.mobilityatlas.desk.picture.GraphicView;
import uk.mobilityatlas.desk.picture.SaveDialog;
import uk.mobilityatlas.view.NoFiles;
import uk.mobilityatlas.view.Pages;

@WindowTest
class CompareViewTest {
    private Desk desk = Desks.showing(Desks.NEET);
    private @Nullable CompareView view;

    @Start
    void start(Stage stage) {
        desk = Desks.showing(Desks.NEET);
        SaveDialog save = new SaveDialog(new NoFiles(), desk.background(), desk.notices());
        CompareView shown = new CompareView(desk, save, RealAtlas.opportunityAreas());
        view = shown;
        VBox page = new VBox(shown.tools().get(0), shown.node());
        VBox.setVgrow(shown.node(), Priority.ALWAYS);
        Pages.show(stage, desk, page, 1340, 760);
    }

    @Test
    void aChipTakesItsPlaceOutEverywhere(FxRobot robot) {
        robot.clickOn("#chips .remove");
        assertThat(desk.state().get().areas()).containsExactly(Desks.BARNSLEY, Desks.CORNWALL);
        TableView<FigureTable.Row> table = robot.lookup("#compare-table").queryTableView();
        assertThat(table.getItems()).hasSize(3);
        robot.clickOn("#compare-add").write("York\n").write("Leeds\n");
        assertThat(desk.state().get().areas()).hasSize(4);
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#finder").query().isVisible()).isFalse();
    }

    @Test
    void everyPlaceThatTheRowDoesNotHoldCanBeTakenOutByItself(FxRobot robot) {
        List<AreaCode> chosen = new ArrayList<>(desk.state().get().areas());
        RealAtlas.areas().of(Geography.COMBINED_AUTHORITY).stream()
                .filter(authority -> authority.name().contains("West Yorkshire"))
                .flatMap(authority -> RealAtlas.areas().members(authority.code(), Geography.UPPER_TIER).stream())
                .forEach(council -> chosen.add(council.code()));
        robot.interact(() -> {
            robot.lookup("#chips").query().getScene().getWindow().setWidth(460);
            desk.state().change(s -> s.withAreas(chosen));
        });
        robot.interact(() -> {});
        List<MenuItem> lines =
                robot.lookup("#chips-others").queryAs(MenuButton.class).getItems();
        assertThat(lines)
                .extracting(MenuItem::getText)
                .noneMatch(text -> text != null && text.contains("Example"))
                .anyMatch(text -> text != null && text.startsWith("Remove Blackpool from"))
                .anyMatch(text -> text != null && text.startsWith("Remove Leeds from"))
                .anyMatch(text -> text != null && text.contains("West Yorkshire"));
        robot.interact(() -> lines.stream()
                .filter(line -> line.getText() != null && line.getText().startsWith("Remove Leeds from"))
                .findFirst()
                .orElseThrow()
                .fire());
        assertThat(desk.state().get().areas()).hasSize(chosen.size() - 1).contains(Desks.BLACKPOOL);
    }

    @Test
    void readyPlacesAreOneChoiceAwayWithTheirSourceNamed(FxRobot robot) {
        MenuButton ready = robot.lookup("#ready").queryAs(MenuButton.class);
        robot.interact(() -> List.copyOf(ready.getItems()).get(1).fire());
        assertThat(desk.state().get().areas()).hasSize(4);
        assertThat(desk.notices().currentProperty().get().sentence()).contains("Social Mobility Commission");
        robot.interact(() -> List.copyOf(ready.getItems()).get(3).fire());
        assertThat(desk.state().get().areas()).hasSize(12);
    }

    @Test
    void theTableSortsByValueAndIsCopied(FxRobot robot) {
        TableView<FigureTable.Row> table = robot.lookup("#compare-table").queryTableView();
        robot.interact(() -> {
            table.getSortOrder().add(table.getColumns().get(8));
            table.sort();
        });
        assertThat(table.getItems().stream().map(row -> row.cells().get(0).text()))
                .containsExactly("England", "Barnsley", "Cornwall", "Blackpool");
        // it stands below what is seen without scrolling
        robot.interact(robot.lookup("#compare-copy").queryButton()::fire);
        List<String> copied = new ArrayList<>();
        robot.interact(() -> copied.add(Clipboard.getSystemClipboard().getString()));
        assertThat(copied.get(0)).startsWith("Area\t2018\t").contains("\nBlackpool\t3.0\t");
    }

    @Test
    void everyPictureCanBeExportedTheOneThatIsShownFirst(FxRobot robot) {
        CompareView shown = Objects.requireNonNull(view);
        assertThat(shown.exportablePictures().stream().map(ExportablePicture::id))
                .containsExactly("trends", "beside", "compare-bars");
        robot.clickOn("#compare-bars");
        assertThat(shown.exportablePictures().stream().map(e -> e.id() + " " + e.title()))
                .contains("beside Ranked bars", "compare-intervals Intervals");
    }

    @Test
    void thePicturesAreWalkedOverByKeyboard(FxRobot robot) {
        GraphicView trends = robot.lookup("#trends").queryAs(GraphicView.class);
        robot.interact(trends::requestFocus);
        robot.type(KeyCode.RIGHT);
        assertThat(trends.getAccessibleText()).contains("Blackpool", "2018");
        robot.type(KeyCode.RIGHT);
        assertThat(trends.getAccessibleText()).contains("Blackpool", "2019");
        robot.clickOn("#compare-bars");
        assertThat(robot.lookup("#beside").queryAs(GraphicView.class).getAccessibleText())
                .contains("Blackpool");
    }
}
