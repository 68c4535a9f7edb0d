package uk.mobilityatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.MethodPages;
import uk.mobilityatlas.desk.Notices;
import uk.mobilityatlas.desk.control.Sketch;

/** Help as a person uses it on a first day: the tour, the pages, the words; by keyboard and at the largest text. */
@WindowTest
class HelpTest {
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
    void theTourHasThreeStepsByKeyboardAloneAndGivesTheKeyboardBack(FxRobot robot) {
        AtomicInteger left = new AtomicInteger();
        robot.interact(() -> find("#rail-compare").requestFocus());
        robot.interact(() -> window.leadAround(left::incrementAndGet));
        List<String> titles = new ArrayList<>();
        for (int step = 1; step <= 3; step++) {
            assertThat(focus()).isEqualTo("tour-next");
            assertThat(find("#tour-next").getAccessibleText()).startsWith(step + " of 3. ");
            assertBesideWhatItShows();
            titles.add(((Label) find("#tour-title")).getText());
            robot.type(KeyCode.TAB);
            assertThat(focus()).as("the keyboard stays in the card").isEqualTo(step < 3 ? "tour-skip" : "tour-next");
            robot.type(KeyCode.TAB).type(KeyCode.ENTER);
        }
        assertThat(titles).doesNotHaveDuplicates();
        assertThat(find("#tour").isVisible()).isFalse();
        assertThat(left).hasValue(1);
        assertThat(focus()).isEqualTo("rail-compare");
    }

    @Test
    void theTourIsLeftAtOnceByEscapeByItsLinkAndByAClickElsewhere(FxRobot robot) {
        AtomicInteger left = new AtomicInteger();
        robot.interact(() -> window.leadAround(left::incrementAndGet));
        robot.type(KeyCode.ESCAPE);
        assertThat(left).hasValue(1);
        robot.interact(() -> window.leadAround(left::incrementAndGet));
        robot.clickOn("#tour-skip");
        assertThat(left).hasValue(2);
        robot.interact(() -> window.leadAround(left::incrementAndGet));
        robot.clickOn("#rail-profile");
        assertThat(left).hasValue(3);
        assertThat(find("#tour").isVisible()).isFalse();
    }

    @Test
    void theTourWaitsWhereSomethingElseIsShown(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.interact(() -> window.leadAround(() -> {}));
        assertThat(find("#tour").isVisible()).isFalse();
    }

    @Test
    void helpIsOneKeyAwayAndOffersEveryPageAndTheTour(FxRobot robot) {
        robot.type(KeyCode.F1);
        Set<String> offered = robot.lookup(".hyperlink").queryAll().stream()
                .map(Node::getId)
                .filter(id -> id != null && id.startsWith("help-"))
                .collect(Collectors.toSet());
        MethodPages.help().forEach(page -> assertThat(offered).contains("help-" + page.page()));
        assertThat(offered).contains("help-tour");
        robot.interact(
                () -> ((ButtonBase) robot.lookup("#help-compare-three-places").query()).fire());
        ImageView picture =
                robot.from(find("#method-pane")).lookup(".image-view").queryAs(ImageView.class);
        assertThat(picture.getAccessibleText()).contains("comparison of three places");
        assertThat(picture.getBoundsInParent().getWidth()).isGreaterThan(300);
        robot.type(KeyCode.ESCAPE).type(KeyCode.F1);
        robot.interact(() -> ((ButtonBase) robot.lookup("#help-tour").query()).fire());
        assertThat(find("#tour").isVisible()).isTrue();
    }

    @Test
    void aFewLettersLeaveTheWordsThatHaveThem(FxRobot robot) {
        robot.interact(() -> window.desk().methods().show(MethodPages.WORDS));
        assertThat(focus()).isEqualTo("map");
        robot.interact(() -> ((TextField) find("#words-search")).setText("rank"));
        assertThat(shownWords(robot)).startsWith("Rank range");
        assertThat(((Label) find("#words-found")).getText()).matches("\\d+ of \\d+ words");
        robot.interact(() -> ((TextField) find("#words-search")).setText("qqq"));
        assertThat(shownWords(robot)).isEmpty();
        assertThat(((Label) find("#words-found")).getText()).isEqualTo("No word has these letters.");
    }

    @Test
    void eachVerdictIsExplainedBesideTheMarkThatIsDrawn(FxRobot robot) {
        robot.interact(() -> window.desk().methods().show(MethodPages.VERDICTS));
        assertThat(find("#method-pane").lookupAll(".method-cell").stream()
                        .flatMap(cell -> cell.lookupAll("*").stream())
                        .filter(Text.class::isInstance)
                        .map(text -> ((Text) text).getText()))
                .contains("Clearly worse", "Worse", "Similar", "Better", "Clearly better", "Cannot tell", "Not tested");
        assertThat(find("#method-pane").lookupAll("*").stream()
                        .filter(Sketch.class::isInstance)
                        .count())
                .isEqualTo(12);
        robot.interact(() -> window.desk().theme().textScaleProperty().set(2));
        Node last = find("#method-what-the-verdicts-mean");
        assertThat(last.getBoundsInParent().getWidth()).isGreaterThan(100);
    }

    private static List<String> shownWords(FxRobot robot) {
        return robot.lookup(".words-entry").queryAll().stream()
                .map(entry -> ((Label) entry.lookup(".strong")).getText())
                .toList();
    }

    private void assertBesideWhatItShows() {
        Bounds card = bounds("#tour-card");
        Bounds ring = find("#tour")
                .lookup(".tour-ring")
                .localToScene(find("#tour").lookup(".tour-ring").getLayoutBounds());
        assertThat(card.intersects(ring)).as("the card covers what it shows").isFalse();
        assertThat(card.getMinX()).isNotNegative();
        assertThat(card.getMaxX()).isLessThanOrEqualTo(1024);
        assertThat(card.getMaxY()).isLessThanOrEqualTo(700);
    }

    private Bounds bounds(String query) {
        Node node = find(query);
        return node.localToScene(node.getLayoutBounds());
    }

    private Node find(String query) {
        return window.scene().lookup(query);
    }

    private String focus() {
        Node owner = window.scene().getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }
}
