package uk.mobilityatlas.view;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import uk.mobilityatlas.desk.Theme;

/** Shows one view in a window of its own, dressed as in the atlas. */
public final class Pages {
    private Pages() {}

    public static void show(Stage stage, Region view, double width, double height) {
        Theme.loadTypeface();
        Scene scene = new Scene(new StackPane(view), width, height);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }
}
