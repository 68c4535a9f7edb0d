package uk.mobilityatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.desk.Notices;

/** Places are added to the comparison in the real window, by keys and by the mouse. */
@WindowTest
class FinderWindowTest {
    private final List<Throwable> lost = new ArrayList<>();
    private RealWindow window = null;

    @Start
    void start(Stage unused) {
        Background background = new Background(Runnable::run, Runnable::run, lost::add);
        window = new RealWindow(1366, 768, RealAtlas.observations(), background, new Notices());
    }

    @Stop
    void stop() {
        window.close();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5})
    void everyRowIsSeenWholeWhereThereIsRoom(double text, FxRobot robot) {
        robot.interact(() -> window.desk().theme().textScaleProperty().set(text));
        robot.clickOn("#tray-add");
        assertWhole(robot, 3);
        robot.write("Leeds, York");
        assertWhole(robot, 1);
    }

    private void assertWhole(FxRobot robot, int rows) {
        robot.interact(() -> {
            Node list = window.scene().lookup("#finder-list");
            Bounds room = list.localToScene(list.getLayoutBounds());
            List<Node> cells = list.lookupAll(".finder-row").stream()
                    .filter(Node::isVisible)
                    .toList();
            assertThat(cells).hasSize(rows).allSatisfy(cell -> assertThat(
                            cell.localToScene(cell.getLayoutBounds()).getMaxY())
                    .isLessThanOrEqualTo(room.getMaxY()));
            assertThat(list.lookupAll(".scroll-bar")).noneMatch(Node::isVisible);
        });
    }

    @Test
    void aSecondPressWhereAPlaceWasAddedTakesNothingAway(FxRobot robot) {
        robot.interact(() -> window.desk().home().recall(Desks.BLACKPOOL));
        robot.interact(() -> window.desk().state().change(s -> s.withAreas(List.of(Desks.BARNSLEY))));
        robot.clickOn("#tray-add");
        robot.doubleClickOn(row("Blackpool"));
        robot.moveBy(3, 3);
        robot.type(KeyCode.ENTER);
        assertThat(window.desk().state().get().areas()).containsExactly(Desks.BARNSLEY, Desks.BLACKPOOL);
        robot.clickOn(row("Blackpool"));
        assertThat(window.desk().state().get().areas()).containsExactly(Desks.BARNSLEY);
    }

    private Node row(String title) {
        return window.scene().lookup("#finder-list").lookupAll(".finder-row").stream()
                .filter(Node::isVisible)
                .filter(row -> row.lookupAll(".label").stream().anyMatch(l -> title.equals(((Label) l).getText())))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsNotFoundIsQuotedToItsLastLetter(FxRobot robot) {
        robot.clickOn("#tray-add").write("asdfg");
        Label nothing = Objects.requireNonNull((Label) window.scene().lookup("#finder-nothing"));
        assertThat(nothing.getText()).startsWith("No place is called “asdfg”.");
    }
}
