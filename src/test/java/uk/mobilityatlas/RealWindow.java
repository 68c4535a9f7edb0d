package uk.mobilityatlas;

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
import uk.mobilityatlas.observation.Observations;

/** The real window on the real pack, without its frame and at a size of one's own; made on the window's thread. */
public final class RealWindow {
    private final WindowAssembly assembly;
    private final Stage stage = new Stage(StageStyle.UNDECORATED);

    public RealWindow(double width, double height, Observations observations, Background background, Notices notices) {
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
                FirstSelection.example(opened.catalogue()),
                new Library(opened.answers()),
                null,
                new WindowState.Home(true, null));
        assembly = new WindowAssembly(
                beginning, new NoWorkspace(), "", java.util.Map.of(), null, background, notices, theme, folder -> {});
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

    public void close() {
        stage.close();
    }
}
