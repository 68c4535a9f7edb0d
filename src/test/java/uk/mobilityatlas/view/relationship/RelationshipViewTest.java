package uk.mobilityatlas.view.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import uk.mobilityatlas.RealAtlas;
import uk.mobilityatlas.WindowTest;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.desk.picture.GraphicView;
import uk.mobilityatlas.view.Pages;

@WindowTest
class RelationshipViewTest {
    private Desk desk = Desks.showing(Desks.NEET);
    private ObservableValue<Caption> caption = new SimpleObjectProperty<>(Caption.NONE);

    @Start
    void start(Stage stage) {
        desk = Desks.showing(Desks.NEET);
        RelationshipView view = new RelationshipView(desk);
        caption = view.caption();
        VBox.setVgrow(view.node(), Priority.ALWAYS);
        Pages.show(stage, desk, new VBox(view.tools().get(0), view.node()), 1200, 700);
    }

    @Test
    void theCorrelationStandsWithItsIntervalAndTheWarning(FxRobot robot) {
        Caption said = caption.getValue();
        assertThat(said.headline()).isEqualTo("No clear link between the NEET rate and economic inactivity");
        assertThat(said.subtitle()).contains("95% interval", "the 151 areas are as good as 42 independent ones");
        assertThat(robot.lookup("#scatter-note").queryAs(Label.class).getText()).startsWith("Areas are not people");
    }

    @Test
    void theSecondIndicatorIsChosenAndADragLightsAreasUp(FxRobot robot) {
        robot.clickOn("#second-indicator").write("persistent absence\n");
        assertThat(caption.getValue().headline()).contains("persistent absence");
        GraphicView scatter = robot.lookup("#scatter").queryAs(GraphicView.class);
        robot.drag(scatter)
                .moveBy(scatter.getWidth() / 2 - 20, -scatter.getHeight() / 2 + 20)
                .drop();
        assertThat(desk.brush().get()).contains(Desks.BLACKPOOL);
        assertThat(desk.history().canUndoProperty().get()).isFalse();
    }

    @Test
    void definitionsThatDoNotMeetAreNeverPaired() {
        RelationshipViewModel model = new RelationshipViewModel(desk);
        model.setActive(true);
        model.secondProperty().set(RealAtlas.catalogue().get("apprenticeship-starts-scotland"));
        assertThat(model.captionProperty().get().headline()).startsWith("Too few areas");
        assertThat(Objects.requireNonNull(model.sheetProperty().get())
                        .marks(new uk.mobilityatlas.graphic.Size(600, 400)))
                .isEmpty();
    }
}
