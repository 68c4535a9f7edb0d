package uk.mobilityatlas;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import uk.mobilityatlas.comparison.wording.Texts;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Notices;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.desk.memory.PictureMemory;
import uk.mobilityatlas.desk.memory.SavedPicture;
import uk.mobilityatlas.desk.memory.WindowMemory;
import uk.mobilityatlas.desk.memory.WindowPlace;
import uk.mobilityatlas.desk.memory.WindowState;
import uk.mobilityatlas.export.PdfPrinter;
import uk.mobilityatlas.graphic.Size;
import uk.mobilityatlas.ingest.PackReader;
import uk.mobilityatlas.store.DataFolder;
import uk.mobilityatlas.store.ReferenceDatabase;
import uk.mobilityatlas.store.StoreException;
import uk.mobilityatlas.store.workspace.Workspaces;
import uk.mobilityatlas.view.shell.AtlasMark;
import uk.mobilityatlas.view.shell.FirstPicture;
import uk.mobilityatlas.view.shell.Shell;
import uk.mobilityatlas.view.shell.StartPane;

/** The window: opens the database in the background, furnishes itself around it, and remembers where it was. */
public final class App extends Application {
    private static final Texts TEXTS = Texts.beside(App.class);

    private static final int WORKER_COUNT = 3;
    private static final long MOMENT = 500;
    private static final long SOON = 400;
    private static final long PATIENCE = 400;
    private static final long SETTLED = 100;

    /** Begun before the toolkit is, which makes the application itself. */
    private static final Path HOME = DataFolder.find();

    private static final ExecutorService WORKERS = Background.threads(WORKER_COUNT);
    private static final WindowMemory MEMORY =
            new WindowMemory(HOME.resolve("window.properties"), Background.delayed(WORKERS, MOMENT));
    private static final PictureMemory PICTURE =
            new PictureMemory(HOME.resolve("map.picture"), Background.delayed(WORKERS, MOMENT));
    private static final StartupPreload PRELOAD = new StartupPreload(
            progress -> ReferenceDatabase.open(HOME, PackReader.embedded(), progress), MEMORY, PICTURE, WORKERS);

    private final Notices notices = new Notices();
    private final Theme theme = new Theme();
    private final Background background = new Background(WORKERS, Platform::runLater, notices::lost);
    private @Nullable WindowState recalled;
    /** Whether the tour has been seen, or left. */
    private boolean toured;

    private Runnable remembering = () -> {};
    private @Nullable AtlasServices services;
    private @Nullable WindowAssembly assembly;

    /** Starts the toolkit and shows the window; returns when it is closed. */
    static void open(String... words) {
        launch(App.class, words);
    }

    @Override
    public void start(Stage stage) {
        WindowState before = PRELOAD.recalled().orElse(null);
        recalled = before;
        if (before != null) {
            toured = before.toured();
            theme.modeProperty().set(before.theme());
            theme.textScaleProperty().set(Theme.nearestScale(before.textScale()));
        } else {
            followSystem();
        }
        WindowState.Place place = WindowPlace.after(before == null ? null : before.place());
        WindowState.Rooms rooms = before == null ? null : before.rooms();
        // as large as it will be, or all would be laid out twice
        Size inside = rooms == null ? new Size(place.width(), place.height()) : rooms.window();
        Scene scene = new Scene(new Pane(), inside.width(), inside.height(), FirstPicture.paper(theme.palette()));
        stage.setScene(scene);
        stage.setTitle(TEXTS.of("app.title"));
        WindowPlace.put(stage, place);
        Optional<SavedPicture> seen = PRELOAD.picture();
        if (before != null && rooms != null && seen.isPresent() && place.equals(before.place())) {
            // the map where it was and will be; sheets of styles and controls take longer than all else
            scene.setRoot(new FirstPicture(seen.get(), rooms.x(), rooms.y(), theme.palette()));
            stage.show();
            FirstPicture.whenDrawn(Theme::loadTypeface, () -> open(stage));
        } else {
            Theme.loadTypeface();
            open(stage);
            // with the map in it, unless that takes so long that someone would wonder
            Background.delayed(Platform::runLater, PATIENCE).execute(() -> show(stage));
        }
    }

    /** On the first day; what a person then chooses themselves is remembered. */
    private void followSystem() {
        WORKERS.execute(() -> {
            if (SystemContrast.of(System.getProperty("os.name", "")).wanted()) {
                Platform.runLater(() -> theme.modeProperty().set(Theme.Mode.CONTRAST));
            }
        });
    }

    private void open(Stage stage) {
        theme.dress(stage.getScene());
        openAtlas(stage);
    }

    private static void show(Stage stage) {
        if (!stage.isShowing()) {
            stage.show();
        }
    }

    private void openAtlas(Stage stage) {
        PRELOAD.then(
                Platform::runLater,
                (doing, part) -> Platform.runLater(() -> startPane(stage).show(TEXTS.of("start.building"), part)),
                startup -> assemble(stage, startup),
                failure -> {
                    notices.failed(TEXTS.of("start.failed"), failure);
                    startPane(stage)
                            .failed(Optional.of(failure)
                                    .filter(StoreException.class::isInstance)
                                    .map(Throwable::getMessage)
                                    .orElse(TEXTS.of("start.failed")));
                });
    }

    /** Made when there is something to say: usually the atlas opens before anyone could read it. */
    private StartPane startPane(Stage stage) {
        if (stage.getScene().getRoot() instanceof StartPane there) {
            return there;
        }
        StartPane pane = new StartPane(new AtlasMark(96), () -> openAtlas(stage));
        stage.getScene().setRoot(pane);
        show(stage);
        return pane;
    }

    private void assemble(Stage stage, StartupState startup) {
        services = startup.opened();
        WindowState before = recalled;
        Workspaces workspaces = new Workspaces(
                Background.delayed(WORKERS, SOON),
                trouble -> Platform.runLater(() -> notices.failed(trouble.sentence(), trouble)));
        WindowAssembly made = new WindowAssembly(
                startup,
                new WorkspaceFolder(workspaces, HOME),
                before == null ? "" : before.view(),
                before == null ? Map.of() : before.viewSettings(),
                before == null || before.rooms() == null ? null : before.rooms().map(),
                background,
                notices,
                theme,
                folder -> getHostServices().showDocument(folder.toUri().toString()),
                new PdfPagePrinter(new PdfPrinter()));
        assembly = made;
        PRELOAD.picture().ifPresent(made::begin);
        stage.getScene().setRoot(made.root());
        startup.opened().notice().ifPresent(notices::say);
        remember(stage, made);
        made.focus();
        afterFirstPicture(stage.getScene(), () -> {
            stage.getIcons().setAll(AtlasMark.sizes());
            made.goOn();
            if (!toured) {
                made.leadAround(() -> {
                    toured = true;
                    remembering.run();
                });
            }
        });
        show(stage);
    }

    /** A moment later, so that it takes nothing away from the picture that is being made. */
    private static void afterFirstPicture(Scene scene, Runnable then) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Background.delayed(Platform::runLater, SETTLED).execute(then);
            }
        });
    }

    private void remember(Stage stage, WindowAssembly made) {
        Desk desk = made.desk();
        Shell shell = made.shell();
        Runnable save = () -> MEMORY.remember(new WindowState(
                new WindowState.Place(
                        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized()),
                desk.state().get(),
                shell.openProperty().get().label().id(),
                theme.modeProperty().get(),
                theme.textScaleProperty().get(),
                desk.state().viewSettings().get(),
                made.rooms(),
                made.home(),
                made.shelf(),
                toured));
        remembering = save;
        made.keep(PICTURE::remember);
        desk.state().selectionProperty().addListener((property, before, now) -> save.run());
        desk.state().viewSettings().allProperty().addListener((property, before, now) -> save.run());
        desk.home().codeProperty().addListener((property, before, now) -> save.run());
        desk.shelf().favouritesProperty().addListener((property, before, now) -> save.run());
        desk.shelf().recentProperty().addListener((property, before, now) -> save.run());
        shell.openProperty().addListener((property, before, now) -> save.run());
        theme.modeProperty().addListener((property, before, now) -> save.run());
        theme.textScaleProperty().addListener((property, before, now) -> save.run());
        made.mapRoomProperty().addListener((property, before, now) -> save.run());
        stage.xProperty().addListener((property, before, now) -> save.run());
        stage.yProperty().addListener((property, before, now) -> save.run());
        stage.widthProperty().addListener((property, before, now) -> save.run());
        stage.heightProperty().addListener((property, before, now) -> save.run());
        stage.maximizedProperty().addListener((property, before, now) -> save.run());
    }

    @Override
    public void stop() {
        MEMORY.flush();
        PICTURE.flush();
        WindowAssembly made = assembly;
        if (made != null) {
            made.end();
        }
        WORKERS.shutdownNow();
        AtlasServices opened = services;
        if (opened != null) {
            opened.database().close();
        }
    }
}
