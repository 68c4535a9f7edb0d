package uk.mobilityatlas;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Notices;
import uk.mobilityatlas.desk.Strings;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.desk.WindowMemory;
import uk.mobilityatlas.desk.WindowState;
import uk.mobilityatlas.store.DataFolder;
import uk.mobilityatlas.store.StoreException;
import uk.mobilityatlas.store.workspace.Workspaces;
import uk.mobilityatlas.view.shell.AtlasMark;
import uk.mobilityatlas.view.shell.Shell;
import uk.mobilityatlas.view.shell.StartPane;

/** The window: opens the database in the background, furnishes itself around it, and remembers where it was. */
public final class App extends Application {
    private static final int WORKER_COUNT = 3;
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;
    private static final long MOMENT = 500;
    private static final long SOON = 400;

    /** Begun before the toolkit is, which makes the application itself. */
    private static final Path HOME = DataFolder.find();

    private static final ExecutorService WORKERS = Background.threads(WORKER_COUNT);
    private static final WindowMemory MEMORY =
            new WindowMemory(HOME.resolve("window.json"), Background.delayed(WORKERS, MOMENT));
    private static final HeadStart HEAD_START = new HeadStart(HOME, MEMORY, WORKERS);

    private final Notices notices = new Notices();
    private final Theme theme = new Theme();
    private final Background background = new Background(WORKERS, Platform::runLater, notices::lost);
    private @Nullable WindowState recalled;
    private @Nullable Opening opening;
    private @Nullable Furnishing furnishing;

    /** Starts the toolkit and shows the window; returns when it is closed. */
    static void open(String... words) {
        launch(App.class, words);
    }

    @Override
    public void start(Stage stage) {
        WindowState before = HEAD_START.recalled().orElse(null);
        recalled = before;
        if (before != null) {
            theme.modeProperty().set(before.theme());
            theme.textScaleProperty().set(before.textScale());
        }
        Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
        theme.dress(scene);
        Theme.loadTypeface();
        stage.setScene(scene);
        stage.setTitle(Strings.text("app.title"));
        place(stage, before == null ? null : before.place());
        stage.show();
        stage.getIcons().setAll(AtlasMark.sizes());
        openAtlas(stage);
    }

    private void openAtlas(Stage stage) {
        background.run(
                "opening",
                progress -> HEAD_START.opening((doing, part) -> progress.reached(part)),
                part -> startPane(stage).show(Strings.text("start.building"), part),
                opened -> furnish(stage, opened),
                failure -> {
                    notices.failed(Strings.text("start.failed"), failure);
                    startPane(stage)
                            .failed(
                                    failure instanceof StoreException
                                            ? failure.getMessage()
                                            : Strings.text("start.failed"));
                });
    }

    /** Made when there is something to say: usually the atlas opens before anyone could read it. */
    private StartPane startPane(Stage stage) {
        if (stage.getScene().getRoot() instanceof StartPane there) {
            return there;
        }
        StartPane pane = new StartPane(new AtlasMark(96), () -> openAtlas(stage));
        stage.getScene().setRoot(pane);
        return pane;
    }

    private void furnish(Stage stage, Opening opened) {
        opening = opened;
        WindowState before = recalled;
        Selection first = before == null
                ? FirstSelection.get()
                : FirstSelection.fitting(before.selection(), opened.catalogue(), opened.areas());
        String view = before == null ? "" : before.view();
        Workspaces workspaces = new Workspaces(
                Background.delayed(WORKERS, SOON),
                trouble -> Platform.runLater(() -> notices.failed(trouble.sentence(), trouble)));
        Furnishing made = new Furnishing(
                opened,
                new WorkspaceFolder(workspaces, HOME),
                first,
                view,
                background,
                notices,
                theme,
                folder -> getHostServices().showDocument(folder.toUri().toString()));
        furnishing = made;
        stage.getScene().setRoot(made.shell());
        opened.notice().ifPresent(notices::say);
        remember(stage, made.desk(), made.shell());
        made.begin();
    }

    private void remember(Stage stage, Desk desk, Shell shell) {
        Runnable save = () -> MEMORY.remember(new WindowState(
                new WindowState.Place(
                        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized()),
                desk.state().get(),
                shell.openProperty().get().id(),
                theme.modeProperty().get(),
                theme.textScaleProperty().get()));
        desk.state().selectionProperty().addListener((property, before, now) -> save.run());
        shell.openProperty().addListener((property, before, now) -> save.run());
        theme.modeProperty().addListener((property, before, now) -> save.run());
        theme.textScaleProperty().addListener((property, before, now) -> save.run());
        stage.xProperty().addListener((property, before, now) -> save.run());
        stage.yProperty().addListener((property, before, now) -> save.run());
        stage.widthProperty().addListener((property, before, now) -> save.run());
        stage.heightProperty().addListener((property, before, now) -> save.run());
        stage.maximizedProperty().addListener((property, before, now) -> save.run());
    }

    /** Puts the window where it was, as far as a screen is still there, else in the middle and no larger than the screen. */
    private static void place(Stage stage, WindowState.@Nullable Place before) {
        Rectangle2D primary = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, primary.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, primary.getHeight()));
        WindowState.Place middle = new WindowState.Place(
                primary.getMinX() + (primary.getWidth() - WIDTH) / 2,
                primary.getMinY() + (primary.getHeight() - HEIGHT) / 2,
                WIDTH,
                HEIGHT,
                before != null && before.maximized());
        WindowState.Place place = before == null
                ? middle.within(primary)
                : Screen.getScreensForRectangle(before.x(), before.y(), before.width(), before.height()).stream()
                        .findFirst()
                        .map(screen -> before.within(screen.getVisualBounds()))
                        .orElse(middle.within(primary));
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
    }

    @Override
    public void stop() {
        MEMORY.flush();
        Furnishing made = furnishing;
        if (made != null) {
            made.end();
        }
        WORKERS.shutdownNow();
        Opening opened = opening;
        if (opened != null) {
            opened.database().close();
        }
    }
}
