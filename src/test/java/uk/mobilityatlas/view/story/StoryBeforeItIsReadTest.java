package uk.mobilityatlas.view.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import uk.mobilityatlas.WindowTest;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.control.DesktopFileDialog;
import uk.mobilityatlas.desk.picture.PagePrinter;
import uk.mobilityatlas.desk.picture.PrintDialog;
import uk.mobilityatlas.desk.picture.SaveDialog;
import uk.mobilityatlas.view.NoFiles;
import uk.mobilityatlas.view.Pages;

/** The view of stories in the first moment of a start, while the workspace is still being read. */
@WindowTest
class StoryBeforeItIsReadTest {
    private @Nullable StoryViewModel model;

    @Start
    void start(Stage stage) {
        Desk desk = Rooms.desk();
        StoryViewModel unread = new StoryViewModel(desk, new KeptStories(), Rooms::maker, Rooms.NOON);
        model = unread;
        StoryView view = new StoryView(
                desk,
                unread,
                Rooms::maker,
                new WrittenStories(),
                new SaveDialog(new NoFiles(), desk.background(), desk.notices()),
                new DesktopFileDialog(),
                new PrintDialog(
                        (title, pages, progress) -> PagePrinter.Outcome.NO_PRINTER, desk.background(), desk.notices()),
                Rooms.NOON);
        Pages.show(stage, desk, (Region) view.node(), 1340, 760);
        view.focus();
    }

    @Test
    void nobodyIsAskedToBeginAStoryUntilItIsKnownThatThereIsNone(FxRobot robot) {
        Node asking = robot.lookup(".story-empty").query();
        assertThat(asking.isVisible()).isFalse();
        robot.interact(() -> Objects.requireNonNull(model).open());
        assertThat(asking.isVisible()).isTrue();
        Node focused = asking.getScene().getFocusOwner();
        assertThat(focused).isNotNull();
        assertThat(asking.localToScene(asking.getLayoutBounds()))
                .as("the keyboard is where it was wanted")
                .matches(bounds -> bounds.contains(
                        focused.localToScene(focused.getLayoutBounds()).getCenterX(),
                        focused.localToScene(focused.getLayoutBounds()).getCenterY()));
    }
}
