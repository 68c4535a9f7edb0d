package uk.mobilityatlas.view.shell;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/** The application's icon. */
public final class AtlasMark extends StackPane {
    public AtlasMark(double size) {
        getStyleClass().add("mark");
        ImageView view = new ImageView(image(size > 64 ? 256 : 128));
        view.setFitWidth(size);
        view.setFitHeight(size);
        view.setSmooth(true);
        getChildren().add(view);
    }

    /** The icon in the sizes that desktops ask for. */
    public static List<Image> sizes() {
        return Stream.of(16, 32, 48, 256).map(AtlasMark::image).toList();
    }

    private static Image image(int size) {
        InputStream in = AtlasMark.class.getResourceAsStream("/icons/png/mobility-atlas-" + size + ".png");
        if (in == null) {
            throw new IllegalStateException("The application icon is missing");
        }
        return new Image(in);
    }
}
