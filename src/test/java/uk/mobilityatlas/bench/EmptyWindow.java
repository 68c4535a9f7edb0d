package uk.mobilityatlas.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A window with nothing in it. */
public final class EmptyWindow extends Application {
    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(), 1280, 800));
        stage.show();
    }

    /** The entrance: a class that is not an Application itself, so that the class path is enough. */
    public static final class Entrance {
        public static void main(String[] words) {
            launch(EmptyWindow.class);
        }
    }
}
