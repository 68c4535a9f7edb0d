package uk.mobilityatlas;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.Selection;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.CurrentReading;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.History;
import uk.mobilityatlas.desk.Icon;
import uk.mobilityatlas.desk.Notices;
import uk.mobilityatlas.desk.Reader;
import uk.mobilityatlas.desk.SaveDialog;
import uk.mobilityatlas.desk.Screen;
import uk.mobilityatlas.desk.SelectionState;
import uk.mobilityatlas.desk.Strings;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.desk.WindowMemory;
import uk.mobilityatlas.desk.WindowState;
import uk.mobilityatlas.store.DataFolder;
import uk.mobilityatlas.store.StoreException;
import uk.mobilityatlas.view.compare.CompareView;
import uk.mobilityatlas.view.explore.ExploreView;
import uk.mobilityatlas.view.shell.AtlasMark;
import uk.mobilityatlas.view.shell.Shell;
import uk.mobilityatlas.view.shell.StartPane;
import uk.mobilityatlas.view.shell.TabbedScreen;
import uk.mobilityatlas.view.shell.Tray;
import uk.mobilityatlas.view.types.TypesView;

/** The window: builds every object by its constructor, opens the database in the background, and shows the first map. */
public final class App extends Application {
    private static final int WORKERS = 2;
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;
    private static final long MOMENT = 500;

    private final Path home = DataFolder.find();
    private final Notices notices = new Notices();
    private final Theme theme = new Theme();
    private final ExecutorService workers = Background.threads(WORKERS);
    private final Background background = new Background(workers, Platform::runLater, notices::lost);
    private final WindowMemory memory =
            new WindowMemory(home.resolve("window.json"), Background.delayed(workers, MOMENT));
    private @Nullable WindowState recalled;
    private @Nullable Opening opening;

    /** Starts the toolkit and shows the window; returns when it is closed. */
    static void open(String... words) {
        launch(App.class, words);
    }

    @Override
    public void init() {
        recalled = memory.recall().orElse(null);
    }

    @Override
    public void start(Stage stage) {
        Theme.loadTypeface();
        WindowState before = recalled;
        if (before != null) {
            theme.modeProperty().set(before.theme());
            theme.textScaleProperty().set(before.textScale());
        }
        StartPane pane = new StartPane(new AtlasMark(96), () -> openAtlas(stage));
        Scene scene = new Scene(pane, WIDTH, HEIGHT);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle(Strings.text("app.title"));
        stage.getIcons().setAll(AtlasMark.sizes());
        place(stage, before == null ? null : before.place());
        stage.show();
        openAtlas(stage);
    }

    private void openAtlas(Stage stage) {
        StartPane pane = (StartPane) stage.getScene().getRoot();
        background.run(
                "opening",
                progress -> Opening.of(home, (doing, part) -> progress.reached(part)),
                part -> pane.show(Strings.text("start.building"), part),
                opened -> furnish(stage, opened),
                failure -> {
                    notices.failed(Strings.text("start.failed"), failure);
                    pane.failed(
                            failure instanceof StoreException ? failure.getMessage() : Strings.text("start.failed"));
                });
    }

    private void furnish(Stage stage, Opening opened) {
        opening = opened;
        WindowState before = recalled;
        Selection first = before == null
                ? FirstSelection.get()
                : FirstSelection.fitting(before.selection(), opened.catalogue(), opened.areas());
        SelectionState state = new SelectionState(first);
        Reader reader = new Reader(opened.catalogue(), opened.areas(), opened.neighbours(), opened.observations());
        Desk desk = new Desk(
                opened.catalogue(),
                opened.areas(),
                opened.observations(),
                opened.geometries(),
                opened.version(),
                state,
                new History(state),
                new CurrentReading(state, reader, background, notices),
                background,
                notices,
                theme);
        SaveDialog save = new SaveDialog(new FileSaving(), background, notices);
        ExploreView explore = new ExploreView(desk);
        ObjectProperty<Screen> open = new SimpleObjectProperty<>(explore);
        CompareView compare = new CompareView(
                desk,
                () -> {
                    open.set(explore);
                    explore.find();
                },
                save);
        TabbedScreen types =
                new TabbedScreen("types", Strings.text("types"), Icon.TYPES, List.of(new TypesView(desk, save)));
        List<Screen> views = List.of(explore, compare, types);
        views.stream()
                .filter(view -> before != null && view.id().equals(before.view()))
                .forEach(open::set);
        Tray tray = new Tray(desk, explore::find, () -> open.set(compare));
        Shell shell = new Shell(desk, views, open, new AtlasMark(36), tray, save);
        stage.getScene().setRoot(shell);
        opened.notice().ifPresent(notices::say);
        remember(stage, desk, shell);
        desk.reading().read();
        open.get().focus();
    }

    private void remember(Stage stage, Desk desk, Shell shell) {
        Runnable save = () -> memory.remember(new WindowState(
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

    /** Puts the window where it was, if a screen is still there, else in the middle and no larger than the screen. */
    private static void place(Stage stage, WindowState.@Nullable Place place) {
        Rectangle2D screen = javafx.stage.Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        boolean there = place != null
                && !javafx.stage.Screen.getScreensForRectangle(place.x(), place.y(), place.width(), place.height())
                        .isEmpty();
        if (place != null && there) {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setWidth(place.width());
            stage.setHeight(place.height());
            stage.setMaximized(place.maximized());
        } else {
            stage.setWidth(Math.min(WIDTH, screen.getWidth()));
            stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
            stage.setX(screen.getMinX() + (screen.getWidth() - stage.getWidth()) / 2);
            stage.setY(screen.getMinY() + (screen.getHeight() - stage.getHeight()) / 2);
        }
    }

    @Override
    public void stop() {
        memory.flush();
        workers.shutdownNow();
        Opening opened = opening;
        if (opened != null) {
            opened.database().close();
        }
    }
}
