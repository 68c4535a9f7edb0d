package uk.mobilityatlas.view;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import uk.mobilityatlas.desk.Desk;
import uk.mobilityatlas.desk.Theme;
import uk.mobilityatlas.desk.finder.FinderEntry;
import uk.mobilityatlas.desk.finder.FinderModel;
import uk.mobilityatlas.desk.finder.FinderPane;

/** Shows one view in a window of its own, dressed as in the atlas. */
public final class Pages {
    private Pages() {}

    /** The same with the finder above it. */
    public static void show(Stage stage, Desk desk, Region view, double width, double height) {
        show(stage, desk, view, List::of, width, height);
    }

    /** The same with views and commands that can be found. */
    public static void show(
            Stage stage, Desk desk, Region view, Supplier<List<FinderEntry>> entries, double width, double height) {
        FinderModel model = new FinderModel(desk, entries, area -> {});
        show(
                stage,
                new StackPane(view, new FinderPane(desk.finder(), model, desk.theme(), 0, () -> {})),
                width,
                height);
    }

    public static void show(Stage stage, Region view, double width, double height) {
        Theme.loadTypeface();
        Scene scene = new Scene(new StackPane(view), width, height);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }
}
