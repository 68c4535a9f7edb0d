package uk.mobilityatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.Notices;

/** No view is a white page: where there is nothing to show it says so in one sentence and offers one way on. */
@WindowTest
class EmptyStatesTest {
    private static final String FOR_NATIONS_ALONE = "neet-16-24-uk";

    private final List<Throwable> lost = new ArrayList<>();
    private RealWindow window = null;

    @Start
    void start(Stage unused) {
        Background background = new Background(Runnable::run, Runnable::run, lost::add);
        window = new RealWindow(1024, 700, RealAtlas.observations(), background, new Notices());
    }

    @Stop
    void stop() {
        window.close();
    }

    @Test
    void withoutAnyPlaceEachViewOffersToChooseOne(FxRobot robot) {
        ask(robot, window.desk().state().get().withAreas(List.of()));
        open(robot, "compare", "compare");
        assertOffer("compare", "Up to twelve places", "Choose places to compare");
        robot.clickOn("#compare-remedy");
        assertThat(window.scene().getFocusOwner().getId()).isEqualTo("finder-field");
        robot.type(KeyCode.ESCAPE);
        open(robot, "compare", "rug");
        assertOffer("rug", "Up to twelve places", "Choose places to compare");
        open(robot, "types", "neighbours");
        assertOffer("neighbours", "most like a council", "Choose a council");
        robot.clickOn("#neighbours-remedy");
        assertThat(window.scene().getFocusOwner().getId()).isEqualTo("finder-field");
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> press("#rail-profile"));
        assertOffer("profile", "one place stands", "Choose a place");
        robot.clickOn("#profile-remedy");
        robot.write("Burnley\n");
        assertThat(window.scene().lookup("#profile-title")).isNotNull();
        assertThat(lost).isEmpty();
    }

    @Test
    void anIndicatorOfNationsAloneLeavesNoViewWhiteAndNoOldMap(FxRobot robot) {
        ask(robot, window.desk().state().get().withIndicator(FOR_NATIONS_ALONE));
        for (String[] view : new String[][] {
            {"explore"},
            {"compare", "compare"},
            {"compare", "distribution"},
            {"compare", "relationship"},
            {"types", "types"},
            {"types", "authority"}
        }) {
            robot.interact(() -> press("#rail-" + view[0]));
            if (view.length > 1) {
                open(robot, view[0], view[1]);
            }
            assertOffer(view[view.length - 1], "United Kingdom", "Show the NEET rate");
        }
        robot.interact(() -> press("#rail-explore"));
        robot.clickOn("#explore-remedy");
        assertThat(window.desk().state().get().indicator()).isEqualTo("neet-16-17");
        assertThat(shown("#explore-empty")).isFalse();
        assertThat(lost).isEmpty();
    }

    @Test
    void anAuthorityIsMadeOfCouncilsWhereTheyAreShown(FxRobot robot) {
        ask(robot, window.desk().state().get().withGeography(Geography.REGION));
        open(robot, "types", "authority");
        assertOffer("authority", "made of its councils", "Show councils");
        robot.clickOn("#authority-remedy");
        assertThat(window.desk().state().get().geography()).isEqualTo(Geography.UPPER_TIER);
        assertThat(shown("#authority-empty")).isFalse();
    }

    private void ask(FxRobot robot, Selection selection) {
        robot.interact(() -> window.desk().state().publish(selection));
    }

    private void open(FxRobot robot, String view, String tab) {
        robot.interact(() -> press("#rail-" + view));
        robot.interact(() -> press("#tab-" + tab));
    }

    private void press(String query) {
        ((ToggleButton) window.scene().lookup(query)).fire();
    }

    private void assertOffer(String view, String sentence, String remedy) {
        assertThat(shown("#" + view + "-empty")).as(view).isTrue();
        assertThat(((Labeled) window.scene().lookup("#" + view + "-empty")).getText())
                .contains(sentence)
                .matches("[^.]+\\.");
        assertThat(((Button) window.scene().lookup("#" + view + "-remedy")).getText())
                .isEqualTo(remedy);
    }

    private boolean shown(String query) {
        Node node = window.scene().lookup(query);
        while (node != null && node.isVisible() && node.getParent() != null) {
            node = node.getParent();
        }
        return node != null && node.isVisible();
    }
}
