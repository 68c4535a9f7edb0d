package uk.mobilityatlas;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import uk.mobilityatlas.desk.Background;
import uk.mobilityatlas.desk.Notices;
import uk.mobilityatlas.desk.Screen;
import uk.mobilityatlas.desk.Strings;
import uk.mobilityatlas.export.FileNotWrittenException;
import uk.mobilityatlas.export.PictureFile;
import uk.mobilityatlas.export.PictureFormat;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Size;

/** Asks where to, and writes the open view's picture there, in the background. */
final class PictureExport {
    private static final Size PAPER = new Size(1280, 900);
    private static final double PIXELS = 2;

    private final Stage stage;
    private final Background background;
    private final Notices notices;

    PictureExport(Stage stage, Background background, Notices notices) {
        this.stage = stage;
        this.background = background;
        this.notices = notices;
    }

    void export(Screen screen) {
        Optional<Graphic> picture = screen.graphic();
        if (picture.isEmpty()) {
            notices.say(Strings.text("export.nothing"));
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Strings.text("top.export"));
        chooser.setInitialFileName(Strings.text("export.name"));
        for (PictureFormat format : PictureFormat.values()) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(
                            format.name().toUpperCase(Locale.ROOT), "*." + ending(format)));
        }
        File chosen = chooser.showSaveDialog(stage);
        if (chosen == null) {
            return;
        }
        String wanted =
                chooser.getSelectedExtensionFilter().getExtensions().get(0).substring(1);
        Path file =
                PictureFormat.of(chosen.toPath()).isPresent() ? chosen.toPath() : Path.of(chosen.getPath() + wanted);
        write(picture.get(), file);
    }

    private void write(Graphic picture, Path file) {
        background.run(
                "export",
                progress -> {
                    PictureFile.write(picture, PAPER, PIXELS, file);
                    return file;
                },
                done -> notices.say(Strings.text("export.done", done)),
                failure -> notices.failed(
                        failure instanceof FileNotWrittenException
                                ? failure.getMessage()
                                : Strings.text("export.failed", file),
                        failure));
    }

    private static String ending(PictureFormat format) {
        return format.ending().startsWith(".") ? format.ending().substring(1) : format.ending();
    }
}
