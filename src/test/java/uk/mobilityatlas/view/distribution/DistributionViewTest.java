package uk.mobilityatlas.view.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import uk.mobilityatlas.WindowTest;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.desk.picture.GraphicView;
import uk.mobilityatlas.graphic.chart.Strip;
import uk.mobilityatlas.view.Pages;

@WindowTest
class DistributionViewTest {
    private Desk desk = Desks.showing(Desks.NEET);

    @Start
    void start(Stage stage) {
        desk = Desks.showing(Desks.NEET);
        DistributionView view = new DistributionView(desk);
        VBox.setVgrow(view.node(), Priority.ALWAYS);
        Pages.show(stage, new VBox(view.tools().get(0), view.node()), 1200, 600);
    }

    @Test
    void aDragLightsUpTheAreasWithinItAndIsNotPartOfUndo(FxRobot robot) {
        GraphicView strip = robot.lookup("#strip").queryAs(GraphicView.class);
        robot.drag(strip)
                .moveBy(strip.getWidth() / 2 - 10, strip.getHeight() / 2 - 10)
                .drop();
        // the drag begins in the middle of a scale from 0 to 8
        var figures = Desks.reading(desk).figures().orElseThrow().areas();
        assertThat(desk.brush().get())
                .isNotEmpty()
                .doesNotContain(Desks.BARNSLEY)
                .allSatisfy(
                        area -> assertThat(figures.value(area).orElseThrow()).isGreaterThan(3.9));
        assertThat(desk.history().canUndoProperty().get()).isFalse();
        assertThat(desk.state().get().areas()).hasSize(3);
    }

    @Test
    void dotsAreWalkedOverFromLeftToRight(FxRobot robot) {
        GraphicView strip = robot.lookup("#strip").queryAs(GraphicView.class);
        robot.interact(strip::requestFocus);
        robot.type(KeyCode.END);
        assertThat(strip.getAccessibleText()).contains("7.6%");
        robot.type(KeyCode.ENTER);
        assertThat(desk.history().canUndoProperty().get()).isTrue();
    }

    @Test
    void onRequestEachPlaceTypeHasALaneOfItsOwn(FxRobot robot) {
        CheckBox box = robot.lookup("#by-type").queryAs(CheckBox.class);
        robot.interact(box::fire);
        DistributionViewModel model = new DistributionViewModel(desk);
        model.setActive(true);
        model.byTypeProperty().set(true);
        Strip strip = Objects.requireNonNull(model.sheetProperty().get());
        assertThat(strip.lanes().stream().map(Strip.Lane::name))
                .containsExactly("All", "Coastal", "Rural", "Post-industrial", "City", "None of these");
        assertThat(strip.lanes().get(0).areas().size())
                .isGreaterThan(strip.lanes().get(1).areas().size());
    }

    @Test
    void theShortHeadlineSaysOfWhichPlacesItCounts() {
        DistributionViewModel model = new DistributionViewModel(desk);
        model.setActive(true);
        assertThat(model.captionProperty().get().brief())
                .startsWith("Half of 15")
                .contains("; of the three compared ", " may lie inside or outside");
    }

    @Test
    void theHeadlinePlacesTheComparedOnesByTheirBounds() {
        DistributionViewModel model = new DistributionViewModel(desk);
        model.setActive(true);
        assertThat(model.captionProperty().get().headline())
                .startsWith("Half of 15")
                .contains("recorded rates", "Blackpool", "Barnsley may lie inside or outside");
    }
}
