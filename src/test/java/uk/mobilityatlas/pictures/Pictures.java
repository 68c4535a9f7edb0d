package uk.mobilityatlas.pictures;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ListView;

/** Takes the pictures in {@code docs/pictures} from the real window: {@code mvn -Ppictures verify}. */
public final class Pictures {
    private final Camera camera;
    private final Path folder;

    private Pictures(Camera camera, Path folder) {
        this.camera = camera;
        this.folder = folder;
    }

    /** Writes the pictures into the folder named first. */
    public static void main(String[] words) throws Exception {
        Path folder = Files.createDirectories(Path.of(words[0]));
        Camera.onAFirstDay(camera -> new Pictures(camera, folder).takeAll());
    }

    private void takeAll() throws Exception {
        camera.size(1440, 900);
        camera.appears("#map-hexagons");
        take("explore");
        camera.press("#map-hexagons");
        take("explore-hexagons");
        camera.press("#map-verdicts");
        take("explore-verdicts");
        camera.press("#map-map");
        camera.press("#rail-compare");
        take("compare");
        camera.press("#tab-rug");
        take("rug");
        camera.press("#tab-distribution");
        take("distribution");
        camera.press("#tab-relationship");
        take("relationship");
        camera.press("#rail-profile");
        camera.goes("#profile-awaiting");
        take("profile");
        camera.press("#rail-types");
        take("types");
        camera.press("#rail-story");
        camera.press("#make-compare");
        camera.appears("#slides");
        Camera.onToolkit(() -> {
            ((ListView<?>) camera.scene().lookup("#slides")).getSelectionModel().select(1);
            return true;
        });
        take("story");
        camera.press("#rail-explore");
        camera.choose("#settings", 1);
        take("explore-dark");
        camera.choose("#settings", 0);
        camera.size(1280, 800);
        take("explore-1280x800");
    }

    private void take(String name) throws Exception {
        camera.take(folder.resolve(name + ".png"));
    }
}
