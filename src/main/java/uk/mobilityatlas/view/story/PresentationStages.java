package uk.mobilityatlas.view.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.FinderState;
import uk.mobilityatlas.desk.finder.FinderModel;
import uk.mobilityatlas.desk.finder.FinderPane;

/** The windows of a presentation: the slide on the chosen display and the presenter's view on another, if there is one. */
final class PresentationStages {
    private static final Texts TEXTS = Texts.beside(PresentationStages.class);

    private final Desk desk;
    private final Presentation presentation;
    private final Runnable closed;
    private final List<Stage> stages = new ArrayList<>();
    private final Timeline second = new Timeline();
    private final ListChangeListener<Screen> displays = change -> Platform.runLater(this::layAgain);
    private @Nullable Screen room;

    /** @param closed told when the presentation is over */
    PresentationStages(Desk desk, Presentation presentation, Runnable closed) {
        this.desk = desk;
        this.presentation = presentation;
        this.closed = closed;
    }

    /** The displays, each with its number and its size in words. */
    static List<String> displays() {
        List<String> names = new ArrayList<>();
        for (Screen screen : Screen.getScreens()) {
            Rectangle2D bounds = screen.getBounds();
            names.add(TEXTS.of(
                    "present.display",
                    names.size() + 1,
                    String.valueOf((int) (bounds.getWidth() * screen.getOutputScaleX())),
                    String.valueOf((int) (bounds.getHeight() * screen.getOutputScaleY()))));
        }
        return names;
    }

    /** Begins on a display, counted from 0; goes on when one is unplugged or another is there. */
    void open(int display) {
        room = Screen.getScreens().get(display);
        lay(room);
        Screen.getScreens().addListener(displays);
        second.setCycleCount(Animation.INDEFINITE);
        second.play();
        presentation.endedProperty().addListener((property, before, now) -> close());
    }

    private void layAgain() {
        List<Screen> there = Screen.getScreens();
        if (there.isEmpty()) {
            return;
        }
        List<Stage> before = List.copyOf(stages);
        stages.clear();
        presentation.notesShownProperty().set(false);
        // a display that comes back shows the slides again
        lay(there.stream()
                .filter(screen -> room != null && screen.getBounds().equals(room.getBounds()))
                .findFirst()
                .orElse(there.get(there.size() - 1)));
        before.forEach(PresentationStages::shut);
    }

    private void lay(Screen screen) {
        Optional<Screen> other =
                Screen.getScreens().stream().filter(s -> !s.equals(screen)).findFirst();
        FinderState inRoom = new FinderState();
        FinderState atDesk = other.isPresent() ? new FinderState() : inRoom;
        AudiencePane audience = new AudiencePane(desk, presentation, inRoom::ask);
        PresenterPane presenter = new PresenterPane(desk, presentation, other.isEmpty(), atDesk::ask);
        PresentationKeys keys = new PresentationKeys(presentation, audience.slide()::walk);
        StackPane shown = new StackPane(audience);
        if (other.isPresent()) {
            Stage stage = stage(other.get(), new StackPane(presenter, finder(atDesk)), "present.presenter");
            keys.install(stage.getScene(), () -> false);
            // a question is asked where the room does not see it
            presentation.notesShownProperty().set(true);
            presentation.askingProperty().addListener((property, before, now) -> {
                if (stage.isShowing()) {
                    stage.requestFocus();
                }
            });
            stage.show();
        } else {
            presenter.visibleProperty().bind(presentation.notesShownProperty());
            shown.getChildren().add(presenter);
        }
        shown.getChildren().add(finder(inRoom));
        Stage stage = stage(screen, shown, "present.audience");
        keys.install(
                stage.getScene(),
                () -> other.isPresent() || !presentation.notesShownProperty().get());
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.show();
        stage.setFullScreen(true);
        audience.slide().requestFocus();
        second.getKeyFrames().setAll(new KeyFrame(Duration.seconds(1), event -> presenter.tick()));
        stages.forEach(s -> s.setOnHidden(event -> presentation.end()));
    }

    /** Each window has a finder of its own, which is closed with the question. */
    private FinderPane finder(FinderState finding) {
        presentation.askingProperty().addListener((property, before, now) -> {
            if (!now) {
                finding.close();
            }
        });
        return new FinderPane(finding, new FinderModel(desk, List::of, area -> {}), desk.theme(), 0, () -> {});
    }

    private Stage stage(Screen screen, Parent content, String title) {
        Rectangle2D bounds = screen.getBounds();
        Stage stage = new Stage(StageStyle.UNDECORATED);
        Scene scene = new Scene(content, bounds.getWidth(), bounds.getHeight(), Color.BLACK);
        desk.theme().dress(scene);
        stage.setScene(scene);
        stage.setTitle(TEXTS.of(title));
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
        stages.add(stage);
        return stage;
    }

    private void close() {
        second.stop();
        Screen.getScreens().removeListener(displays);
        stages.forEach(PresentationStages::shut);
        closed.run();
    }

    private static void shut(Stage stage) {
        stage.setOnHidden(null);
        stage.close();
    }
}
