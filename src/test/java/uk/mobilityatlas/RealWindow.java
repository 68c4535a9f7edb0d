package uk.mobilityatlas;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import uk.mobilityatlas.comparison.Library;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Notices;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.desk.picture.PagePrinter;
import uk.mobilityatlas.observation.Observations;

/** The real window on the real pack, without its frame and at a size of one's own; made on the window's thread. */
public final class RealWindow {
    private final WindowAssembly assembly;
    private final Stage stage = new Stage(StageStyle.UNDECORATED);

    /** Without a printer. */
    public RealWindow(double width, double height, Observations observations, Background background, Notices notices) {
        this(
                width,
                height,
                observations,
                background,
                notices,
                (title, pages, progress) -> PagePrinter.Outcome.NO_PRINTER);
    }

    RealWindow(
            double width,
            double height,
            Observations observations,
            Background background,
            Notices notices,
            PagePrinter printer) {
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
        StartupState beginning =
                new StartupState(opened, FirstSelection.get(opened.catalogue()), new Library(opened.answers()), null);
        assembly = new WindowAssembly(
                beginning,
                new NoWorkspace(),
                "",
                java.util.Map.of(),
                null,
                background,
                notices,
                theme,
                folder -> {},
                printer);
        Scene scene = new Scene(assembly.shell(), width, height);
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

    public void close() {
        stage.close();
    }
}
