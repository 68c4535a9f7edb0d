package uk.mobilityatlas;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import uk.mobilityatlas.comparison.FirstSelection;
import uk.mobilityatlas.comparison.Library;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Notices;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.desk.memory.WindowState;
import uk.mobilityatlas.desk.memory.WorkspaceFiles;
import uk.mobilityatlas.desk.picture.PagePrinter;
import uk.mobilityatlas.observation.Observations;
import uk.mobilityatlas.store.workspace.Workspaces;

/** The real window on the real pack, without its frame and at a size of one's own; made on the window's thread. */
public final class RealWindow {
    private static final PagePrinter NONE = (title, pages, progress) -> PagePrinter.Outcome.NO_PRINTER;

    private final WindowAssembly assembly;
    private final Stage stage = new Stage(StageStyle.UNDECORATED);

    /** Without a printer. */
    public RealWindow(double width, double height, Observations observations, Background background, Notices notices) {
        this(width, height, observations, background, notices, new NoWorkspace(), NONE);
    }

    RealWindow(
            double width,
            double height,
            Observations observations,
            Background background,
            Notices notices,
            PagePrinter printer) {
        this(width, height, observations, background, notices, new NoWorkspace(), printer);
    }

    /** @param home where the user's workspace stands */
    public RealWindow(double width, double height, Background background, Notices notices, Path home) {
        this(
                width,
                height,
                RealAtlas.observations(),
                background,
                notices,
                new WorkspaceFolder(
                        new Workspaces(Runnable::run, trouble -> notices.failed(trouble.sentence(), trouble)), home),
                NONE);
    }

    private RealWindow(
            double width,
            double height,
            Observations observations,
            Background background,
            Notices notices,
            WorkspaceFiles workspaces,
            PagePrinter printer) {
        this(width, height, observations, background, notices, workspaces, printer, new WindowState.Home(true, null));
    }

    /** As it is at the first start, before anybody has said which council is theirs. */
    public static RealWindow firstStart(double width, double height, Background background, Notices notices) {
        return new RealWindow(
                width,
                height,
                RealAtlas.observations(),
                background,
                notices,
                new NoWorkspace(),
                NONE,
                WindowState.Home.UNKNOWN);
    }

    private RealWindow(
            double width,
            double height,
            Observations observations,
            Background background,
            Notices notices,
            WorkspaceFiles workspaces,
            PagePrinter printer,
            WindowState.Home home) {
        Platform.setImplicitExit(false);
        Theme theme = new Theme();
        Theme.loadTypeface();
        AtlasServices opened = new AtlasServices(
                RealAtlas.database(),
                RealAtlas.catalogue(),
                RealAtlas.version(),
                RealAtlas.areas(),
                RealAtlas.opportunityAreas(),
                RealAtlas.neighbours(),
                observations,
                RealAtlas.geometries());
        // nothing is read ahead, since this is the window's thread
        StartupState beginning = new StartupState(
                opened,
                home.asked()
                        ? FirstSelection.example(opened.catalogue())
                        : FirstSelection.example(opened.catalogue()).withAreas(List.of()),
                new Library(opened.answers()),
                null,
                home,
                WindowState.Shelf.EMPTY);
        assembly = new WindowAssembly(
                beginning, workspaces, "", java.util.Map.of(), null, background, notices, theme, folder -> {}, printer);
        Scene scene = new Scene(assembly.root(), width, height);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        assembly.focus();
        assembly.goOn();
    }

    public Desk desk() {
        return assembly.desk();
    }

    WindowAssembly assembly() {
        return assembly;
    }

    public Scene scene() {
        return stage.getScene();
    }

    /** Makes the window another size. */
    public void resize(double width, double height) {
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
    }

    public void close() {
        stage.close();
    }

    /** Leads around the window, as at a first start. */
    public void leadAround(Runnable whenLeft) {
        assembly.leadAround(whenLeft);
    }
}
