package uk.mobilityatlas.view.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import uk.mobilityatlas.Wheels;
import uk.mobilityatlas.WindowTest;
import uk.mobilityatlas.area.AreaCode;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.control.DesktopFileDialog;
import uk.mobilityatlas.desk.picture.PagePrinter;
import uk.mobilityatlas.desk.picture.PrintDialog;
import uk.mobilityatlas.desk.picture.RenderedGraphicView;
import uk.mobilityatlas.desk.picture.SaveDialog;
import uk.mobilityatlas.story.Slide;
import uk.mobilityatlas.story.Story;
import uk.mobilityatlas.view.NoFiles;
import uk.mobilityatlas.view.Pages;

@WindowTest
class StoryViewTest {
    private final KeptStories kept = new KeptStories();
    private final WrittenStories written = new WrittenStories();
    private final List<String> printed = new ArrayList<>();
    private StoryView shown = null;
    private Desk desk = Rooms.desk();
    private StoryViewModel model = Rooms.model(Rooms.desk(), kept);

    @Start
    void start(Stage stage) {
        desk = Rooms.desk();
        model = Rooms.model(desk, kept);
        SaveDialog save = new SaveDialog(new NoFiles(), desk.background(), desk.notices());
        PrintDialog printing = new PrintDialog(
                (title, pages, progress) -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    pages.writeTo(out, progress::reached);
                    printed.add(title + ": " + out.toString(StandardCharsets.UTF_8));
                    return PagePrinter.Outcome.PRINTED;
                },
                desk.background(),
                desk.notices());
        StoryView view =
                new StoryView(desk, model, Rooms::maker, written, save, new DesktopFileDialog(), printing, Rooms.NOON);
        shown = view;
        HBox bar = new HBox(8);
        bar.getChildren().setAll(view.bar());
        VBox.setVgrow(view.node(), Priority.ALWAYS);
        Pages.show(stage, desk, new VBox(bar, view.node()), 1340, 760);
    }

    @Test
    void slidesAndBriefingArePrintedFromTheMenuAndTheSlidesByThemselves(FxRobot robot) {
        assertThat(shown.print()).as("without a story there is nothing").isFalse();
        robot.clickOn("#make-compare");
        String name = story().name();
        robot.clickOn("#story-export").clickOn("#story-print-pdf");
        assertThat(printed).containsExactly(name + ": pdf of " + name);
        robot.interact(() -> assertThat(shown.print()).isTrue());
        assertThat(printed).hasSize(2);
    }

    private Story story() {
        return model.story().orElseThrow();
    }

    private List<String> ids() {
        return story().slides().stream().map(Slide::id).toList();
    }

    @Test
    void aReadyMadeStoryIsPutInOrderWordedAndUndoneFromTheKeyboard(FxRobot robot) {
        robot.clickOn("#make-compare");
        ListView<Slide> slides = robot.lookup("#slides").queryListView();
        assertThat(slides.getItems()).isEqualTo(story().slides());
        List<String> before = ids();
        robot.interact(slides::requestFocus);
        robot.type(KeyCode.DOWN);
        assertThat(model.chosenProperty().get()).isEqualTo(before.get(1));
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(ids()).startsWith(before.get(0), before.get(2), before.get(1));
        assertThat(model.chosenProperty().get()).isEqualTo(before.get(1));
        robot.push(KeyCode.SHORTCUT, KeyCode.D);
        assertThat(ids()).hasSize(before.size() + 1);
        robot.type(KeyCode.DELETE);
        robot.clickOn("#story-undo").clickOn("#story-undo").clickOn("#story-undo");
        assertThat(ids()).isEqualTo(before);
        robot.interact(() -> model.choose(before.get(1)));
        robot.interact(slides::requestFocus);
        robot.type(KeyCode.F2);
        TextArea headline = robot.lookup("#slide-headline").queryAs(TextArea.class);
        assertThat(headline.isFocused()).isTrue();
        robot.write("Cornwall is above England");
        assertThat(story().slides().get(1).headline()).isEqualTo("Cornwall is above England");
        assertThat(robot.lookup("#slide-flags .flag").queryAll()).isNotEmpty();
        robot.clickOn("#slide-propose");
        assertThat(headline.getText()).contains("Blackpool");
        assertThat(robot.lookup("#slide-flags .flag").queryAll()).isEmpty();
        assertThat(kept.stories()).containsExactly(story());
    }

    @Test
    void theSlideCanBeWalkedOverAndTheStoryMadeForAnotherPlace(FxRobot robot) {
        robot.clickOn("#make-compare");
        robot.interact(() -> model.choose(story().slides().get(1).id()));
        RenderedGraphicView slide = robot.lookup("#story-slide").queryAs(RenderedGraphicView.class);
        robot.interact(slide::requestFocus);
        assertThat(slide.marks()).isPositive();
        robot.type(KeyCode.HOME);
        assertThat(slide.markedProperty().get()).isZero();
        assertThat(slide.getAccessibleText()).isNotBlank();
        robot.clickOn("#story-swap-to").write("Leeds").type(KeyCode.ENTER);
        assertThat(story().name()).contains("Leeds").doesNotContain("Blackpool");
    }

    @Test
    void aPresentationFillsTheDisplayAndIsLedByAClicker(FxRobot robot) {
        robot.clickOn("#make-compare");
        robot.interact(() -> model.choose(ids().get(3)));
        robot.interact(() -> desk.notices().say("Saved."));
        robot.type(KeyCode.F5);
        assertThat(desk.notices().currentProperty().get()).isNull();
        RenderedGraphicView slide = robot.lookup("#audience-slide").queryAs(RenderedGraphicView.class);
        Window room = slide.getScene().getWindow();
        assertThat(((Stage) room).isFullScreen()).isTrue();
        String first = Objects.requireNonNull(slide.getAccessibleText());
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(slide.getAccessibleText()).isNotEqualTo(first);
        robot.type(KeyCode.TAB);
        assertThat(slide.markedProperty().get()).isZero();
        robot.type(KeyCode.H);
        assertThat(slide.highlightedProperty().get()).isZero();
        robot.type(KeyCode.B);
        assertThat(Objects.requireNonNull(slide.getParent()).isVisible()).isFalse();
        robot.type(KeyCode.B, KeyCode.P);
        assertThat(robot.lookup("#presenter").query().isVisible()).isTrue();
        assertThat(robot.lookup("#presenter-place").queryLabeled().getText()).startsWith("Slide 2 of");
        robot.type(KeyCode.A);
        Node field = Objects.requireNonNull(slide.getScene().getFocusOwner());
        assertThat(field.getId()).isEqualTo("finder-field");
        robot.interact(() -> ((TextField) field).setText("Leeds"));
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup(".present-swapped").queryLabeled().getText()).contains("Leeds");
        robot.type(KeyCode.ESCAPE);
        assertThat(room.isShowing()).isFalse();
        assertThat(model.chosenProperty().get()).isEqualTo(ids().get(1));
        assertThat(story().lastPresented()).isPresent();
    }

    @Test
    void aPresentationIsLedByMouseAlone(FxRobot robot) {
        robot.clickOn("#make-compare");
        robot.interact(() -> model.choose(ids().get(1)));
        robot.push(KeyCode.SHIFT, KeyCode.F5);
        RenderedGraphicView slide = robot.lookup("#audience-slide").queryAs(RenderedGraphicView.class);
        Window room = slide.getScene().getWindow();
        Node bar = robot.lookup("#present-bar").query();
        robot.moveTo(slide);
        assertThat(at(robot)).isEqualTo("Slide 2 of " + ids().size());
        robot.clickOn(slide);
        assertThat(at(robot)).startsWith("Slide 3 of");
        robot.rightClickOn(slide);
        assertThat(at(robot)).startsWith("Slide 2 of");
        wheel(robot, -40);
        assertThat(at(robot)).as("the wheel down goes on").startsWith("Slide 3 of");
        robot.sleep(400);
        wheel(robot, 40);
        assertThat(at(robot)).as("the wheel up goes back").startsWith("Slide 2 of");
        robot.moveBy(0, 40);
        assertThat(bar.isVisible()).isTrue();
        robot.clickOn("#bar-forward");
        assertThat(at(robot)).as("a button goes one slide, not two").startsWith("Slide 3 of");
        robot.clickOn("#bar-back").clickOn("#bar-blank");
        assertThat(Objects.requireNonNull(slide.getParent()).isVisible()).isFalse();
        robot.clickOn("#bar-blank");
        assertThat(Objects.requireNonNull(slide.getParent()).isVisible()).isTrue();
        robot.clickOn("#bar-notes");
        assertThat(robot.lookup("#presenter").query().isVisible()).isTrue();
        robot.clickOn("#presenter-slide");
        assertThat(robot.lookup("#presenter-place").queryLabeled().getText()).startsWith("Slide 3 of");
        robot.clickOn("#presenter-slide-alone");
        assertThat(robot.lookup("#presenter").query().isVisible()).isFalse();
        robot.moveTo(slide).moveBy(0, 40).sleep(3700);
        assertThat(bar.isVisible()).as("the bar of a mouse at rest").isFalse();
        robot.moveBy(0, 40).clickOn("#bar-leave");
        assertThat(room.isShowing()).isFalse();
    }

    @Test
    void neetInDepthIsOfferedOnlyWhereItIsPublished(FxRobot robot) {
        assertThat(robot.lookup("#make-neet").tryQuery()).isPresent();
        robot.interact(() -> desk.home().recall(new AreaCode("W06000008")));
        assertThat(robot.lookup("#make-neet").tryQuery()).isEmpty();
        assertThat(robot.lookup("#make-briefing").queryButton().getAccessibleText())
                .contains("For Ceredigion.")
                .doesNotContain("ten topics");
    }

    @Test
    void theSpeakerAndNotTheRoomIsToldWhatAHeadlineCannotSay(FxRobot robot) {
        robot.clickOn("#make-compare");
        robot.interact(() -> {
            model.choose(ids().get(1));
            model.editSlide(slide -> slide.withHeadline("Blackpool has the highest rate"), "headline");
        });
        robot.push(KeyCode.SHIFT, KeyCode.F5);
        RenderedGraphicView slide = robot.lookup("#audience-slide").queryAs(RenderedGraphicView.class);
        assertThat(slide.getAccessibleText())
                .contains("Blackpool has the highest")
                .doesNotContain("supported");
        robot.type(KeyCode.P);
        assertThat(robot.lookup("#presenter-flags .flag").queryLabeled().getText())
                .startsWith("“highest” is not supported");
        robot.type(KeyCode.RIGHT);
        assertThat(robot.lookup("#presenter-flags .flag").queryAll()).isEmpty();
        robot.type(KeyCode.ESCAPE);
    }

    /** As a notch of a wheel is sent by a desktop: what is below comes up for a negative number. */
    private static void wheel(FxRobot robot, double notch) {
        Node slide = robot.lookup("#audience-slide").query();
        robot.interact(() -> slide.fireEvent(Wheels.turned(notch)));
    }

    private static String at(FxRobot robot) {
        return robot.from(robot.lookup("#present-bar").queryAll()).lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .filter(text -> text.startsWith("Slide "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofASlideWithoutFiguresNothingIsSaidToBeSaidByThem(FxRobot robot) {
        robot.clickOn("#make-compare");
        robot.interact(
                () -> model.insert(NewSlide.SECTION.of(Rooms.desk().state().get())));
        TextArea headline = robot.lookup("#slide-headline").queryAs(TextArea.class);
        assertThat(headline.getText()).isEqualTo("Next part");
        assertThat(state(robot)).isEmpty();
        robot.clickOn(headline).push(KeyCode.SHORTCUT, KeyCode.A).write("Pay");
        assertThat(state(robot)).isEqualTo("Your own headline.");
        robot.interact(() -> model.choose(ids().get(2)));
        robot.clickOn(headline).push(KeyCode.SHORTCUT, KeyCode.A).write("Pay");
        assertThat(state(robot)).isEqualTo("Your own headline. The figures say:");
    }

    private static String state(FxRobot robot) {
        Label state = robot.lookup("#slide-state").queryAs(Label.class);
        return state.isVisible() ? state.getText() : "";
    }

    @Test
    void aTextThatIsNotWrittenYetIsAskedForAndIsNoTextOfTheSlide(FxRobot robot) {
        robot.clickOn("#make-compare");
        robot.interact(() -> model.insert(NewSlide.TEXT.of(Rooms.desk().state().get())));
        RenderedGraphicView slide = robot.lookup("#story-slide").queryAs(RenderedGraphicView.class);
        assertThat(slide.getAccessibleText()).contains("Write your text beside the slide");
        robot.clickOn("#slide-text").write("We will meet in May.");
        assertThat(slide.getAccessibleText())
                .contains("We will meet in May.")
                .doesNotContain("Write your text beside the slide");
    }
}
