package uk.mobilityatlas.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import uk.mobilityatlas.WindowTest;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.area.Geography;
import uk.mobilityatlas.comparison.Benchmark;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Desks;
import uk.mobilityatlas.desk.PlaceUse;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.desk.control.Icon;
import uk.mobilityatlas.desk.picture.Caption;
import uk.mobilityatlas.desk.picture.SaveDialog;
import uk.mobilityatlas.desk.screen.Screen;
import uk.mobilityatlas.desk.screen.ScreenLabel;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.view.NoFiles;
import uk.mobilityatlas.view.Pages;

@WindowTest
class ShellTest {
    private Desk desk = Desks.showing(Desks.NEET);
    private final Page first = new Page("first");
    private final Page second = new Page("second");
    private final Page help = new Page("sources");
    private final ObjectProperty<Screen> open = new SimpleObjectProperty<>(first);

    @Start
    void start(Stage stage) {
        desk = Desks.showing(Desks.NEET);
        Tray tray = new Tray(desk, () -> open.set(second));
        SaveDialog save = new SaveDialog(new NoFiles(), desk.background(), desk.notices());
        Shell shell = new Shell(
                desk,
                List.of(first, second),
                open,
                new AtlasMark(36),
                tray,
                save,
                new Label("Workspace"),
                slide -> {},
                area -> {});
        shell.offerHelp(help);
        Pages.show(stage, desk, shell, shell::entries, 1440, 900);
    }

    private String held(FxRobot robot) {
        return robot.lookup("#indicator").queryAs(Button.class).getText();
    }

    @Test
    void typingFindsAnIndicatorAndEnterChoosesIt(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("weekly pay");
        robot.type(KeyCode.ENTER);
        assertThat(desk.state().get().indicator()).isEqualTo("weekly-pay");
        assertThat(held(robot)).isEqualTo("Gross median weekly pay");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(desk.state().get().indicator()).isEqualTo("neet-16-17");
        robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        assertThat(desk.state().get().indicator()).isEqualTo("weekly-pay");
    }

    @Test
    void escapeLeavesTheIndicatorAsItWasAndTheKeyboardToo(FxRobot robot) {
        robot.clickOn("#indicator");
        robot.write("absence");
        robot.type(KeyCode.ESCAPE);
        assertThat(desk.state().get().indicator()).isEqualTo("neet-16-17");
        assertThat(held(robot)).isEqualTo("NEET, age 16–17");
        assertThat(robot.lookup("#indicator").query().isFocused()).isTrue();
    }

    @Test
    void theFirstLetterTypedOnTheBoxIsTypedIntoTheFinder(FxRobot robot) {
        robot.interact(() -> robot.lookup("#indicator").query().requestFocus());
        robot.write("inactivity\n");
        assertThat(desk.state().get().indicator()).isEqualTo("economic-inactivity");
    }

    @Test
    void cardsCloseOnEscapeOnASecondPressAndWithTheView(FxRobot robot) {
        for (String card : List.of("#help", "#indicator-about")) {
            robot.clickOn(card);
            assertThat(floating()).as(card).isEqualTo(1);
            robot.clickOn(card);
            assertThat(floating()).as(card + " pressed again").isZero();
            robot.clickOn(card).type(KeyCode.ESCAPE);
            assertThat(floating()).as(card + " and Escape").isZero();
            robot.clickOn(card);
            robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
            assertThat(open.get()).isSameAs(second);
            assertThat(floating()).as(card + " and another view").isZero();
            robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        }
        robot.clickOn("#settings").type(KeyCode.ESCAPE);
        assertThat(floating()).isZero();
    }

    @Test
    void aMethodPageClosesOnEscapeFromAnywhereAndWithTheView(FxRobot robot) {
        robot.clickOn("#method");
        Node pane = robot.lookup("#method-pane").query();
        assertThat(pane.isVisible()).isTrue();
        robot.interact(() -> robot.lookup("#period").query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertThat(pane.isVisible()).isFalse();
        robot.clickOn("#method");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#method").query().isFocused())
                .as("the keyboard is back where it was")
                .isTrue();
        robot.clickOn("#method");
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        assertThat(pane.isVisible()).isFalse();
    }

    @Test
    void fromAPageOfHelpEscapeAndAltLeftLeadBackToWhereTheKeyboardWas(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        for (KeyCode[] keys : new KeyCode[][] {{KeyCode.ESCAPE}, {KeyCode.ALT, KeyCode.LEFT}}) {
            robot.clickOn("#data-version");
            assertThat(open.get()).isSameAs(help);
            robot.push(keys);
            assertThat(open.get()).isSameAs(second);
            assertThat(robot.lookup("#data-version").query().isFocused()).isTrue();
        }
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(open.get()).isSameAs(first);
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        robot.push(KeyCode.ESCAPE);
        assertThat(open.get()).as("there is nothing before it").isSameAs(first);
    }

    private static long floating() {
        return Window.getWindows().stream()
                .filter(w -> w instanceof PopupWindow && !(w instanceof Tooltip))
                .count();
    }

    @Test
    void periodLevelAndBenchmarkAreChosenFromTheTopBar(FxRobot robot) {
        robot.clickOn("#period").clickOn("2021");
        assertThat(desk.state().get().chosenPeriod().orElseThrow().label()).isEqualTo("2021");
        robot.clickOn("#geography").clickOn("Region");
        assertThat(desk.state().get().geography()).isEqualTo(Geography.REGION);
        robot.clickOn("#against").clickOn("Its own region");
        assertThat(desk.state().get().benchmark()).isEqualTo(Benchmark.REGION);
        robot.clickOn("#against").clickOn("ONS economic neighbours");
        assertThat(desk.state().get().benchmark()).isEqualTo(Benchmark.neighbours("ons-economic"));
    }

    @Test
    void anotherPlaceToHoldAllAgainstIsLookedForByName(FxRobot robot) {
        robot.clickOn("#against").clickOn("#against-another");
        assertThat(desk.finder().open()).isTrue();
        PlaceUse use = desk.finder().requestProperty().get().places();
        robot.interact(() -> use.use(desk.areas().get(Desks.CORNWALL)));
        assertThat(desk.state().get().benchmark()).isEqualTo(Benchmark.of(Desks.CORNWALL));
        robot.clickOn("#against");
        assertThat(robot.lookup("#against").queryAs(MenuButton.class).getItems())
                .as("and it is offered from then on")
                .anySatisfy(line -> assertThat(line).isInstanceOfSatisfying(RadioMenuItem.class, held -> {
                    assertThat(held.getText()).isEqualTo("Cornwall");
                    assertThat(held.isSelected()).isTrue();
                }));
    }

    @Test
    void theSettingsNameOnesOwnCouncilAndLetItBeChangedOrLeft(FxRobot robot) {
        robot.interact(() -> desk.home().recall(Desks.CORNWALL));
        robot.clickOn("#settings").clickOn("Cornwall. Change\u2026");
        assertThat(desk.finder().open()).isTrue();
        robot.interact(desk.finder()::close);
        robot.clickOn("#settings").clickOn("#settings-no-council");
        assertThat(desk.home().area()).isEmpty();
    }

    @Test
    void theTraySaysEachAreaAndLetsItGo(FxRobot robot) {
        assertThat(robot.lookup("#tray-E06000009 .label").queryAllAs(Label.class).stream()
                        .map(Label::getText))
                .contains("Blackpool", "7.6–8.9%", "Clearly above England");
        robot.clickOn("#tray-E06000009 .remove");
        assertThat(desk.state().get().areas()).containsExactly(Desks.BARNSLEY, Desks.CORNWALL);
        robot.clickOn("#tray-open");
        assertThat(open.get()).isSameAs(second);
    }

    @Test
    void withoutAnyFigureTheTraySaysSoAndShowsNoScale(FxRobot robot) {
        assertThat(robot.lookup("#tray-scale").queryAs(VBox.class).getChildren())
                .hasSize(1);
        AreaCode aberdeen = new AreaCode("S12000033");
        robot.interact(() ->
                desk.state().change(s -> s.withAreas(List.of(aberdeen)).withBenchmark(Benchmark.COMBINED_AUTHORITY)));
        assertThat(robot.lookup("#tray-scale").queryAs(VBox.class).getChildren())
                .isEmpty();
        assertThat(robot.lookup("#tray .tray-note").queryAs(Label.class).getText())
                .isEqualTo("There are no figures to compare.");
        assertThat(robot.lookup("#tray-S12000033").tryQuery()).isPresent();
    }

    @Test
    void aPlaceTypedIsAPlaceWhereverOneIs(FxRobot robot) {
        robot.clickOn("#indicator");
        robot.write("Hartlep\n");
        assertThat(desk.state().get().areas()).hasSize(4);
        robot.clickOn("#tray-add").write("Leeds\n").write("York\n").type(KeyCode.ESCAPE);
        assertThat(desk.state().get().areas()).hasSize(6);
        assertThat(open.get()).isSameAs(first);
    }

    @Test
    void viewsAndCommandsAreFoundAndDone(FxRobot robot) {
        robot.clickOn("#indicator");
        robot.write("second\n");
        assertThat(open.get()).isSameAs(second);
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("clear the comp\n");
        assertThat(desk.state().get().areas()).isEmpty();
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("colours dark\n");
        assertThat(desk.theme().modeProperty().get()).isEqualTo(Theme.Mode.DARK);
    }

    @Test
    void aNoticeIsOneSentenceWithOneActionAndGoes(FxRobot robot) {
        robot.interact(() -> desk.notices()
                .failed(
                        "The map could not be drawn.",
                        new IllegalStateException("cause"),
                        "Try again",
                        () -> desk.state().change(s -> s.withIndicator("weekly-pay"))));
        Node bar = robot.lookup("#notice").query();
        assertThat(bar.isVisible()).isTrue();
        assertThat(bar.getAccessibleText()).startsWith("The map could not be drawn. (");
        robot.clickOn("#notice-action");
        assertThat(desk.state().get().indicator()).isEqualTo("weekly-pay");
        assertThat(bar.isVisible()).isFalse();
    }

    @Test
    void theRailAndItsKeysOpenTheViews(FxRobot robot) {
        robot.clickOn("#rail-second");
        assertThat(open.get()).isSameAs(second);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        assertThat(open.get()).isSameAs(first);
        robot.clickOn("#settings").clickOn("Dark");
        assertThat(desk.theme().modeProperty().get()).isEqualTo(Theme.Mode.DARK);
    }

    private static final class Page implements Screen {
        private final ScreenLabel label;
        private final Pane pane = new Pane();

        Page(String id) {
            label = new ScreenLabel(id, Icon.EXPLORE, id);
        }

        @Override
        public ScreenLabel label() {
            return label;
        }

        @Override
        public Node node() {
            return pane;
        }

        @Override
        public ObservableValue<Caption> caption() {
            return new SimpleObjectProperty<>(new Caption("Headline of " + label.id(), "", ""));
        }

        @Override
        public boolean tray() {
            return true;
        }

        @Override
        public Optional<Graphic> graphic() {
            return Optional.empty();
        }

        @Override
        public void focus() {
            pane.requestFocus();
        }
    }
}
