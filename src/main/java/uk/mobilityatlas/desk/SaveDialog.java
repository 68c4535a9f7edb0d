package uk.mobilityatlas.desk;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import uk.mobilityatlas.graphic.Graphic;
import uk.mobilityatlas.graphic.Table;

/** Asks where to, and writes a picture or a table there, in the background. */
public final class SaveDialog {
    @FunctionalInterface
    private interface Writing {
        void to(Path file) throws IOException;
    }

    private final Saving saving;
    private final Background background;
    private final Notices notices;

    public SaveDialog(Saving saving, Background background, Notices notices) {
        this.saving = saving;
        this.background = background;
        this.notices = notices;
    }

    /** Asks for a file and writes a picture. */
    public void picture(Graphic picture, Node beside) {
        ask(beside, "export.picture", saving.pictureEndings(), file -> saving.picture(picture, file));
    }

    /** Asks for a file and writes a table as CSV. */
    public void table(Table table, Node beside) {
        ask(beside, "export.table", List.of("csv"), file -> saving.table(table, file));
    }

    private void ask(Node beside, String name, List<String> endings, Writing writing) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Strings.text("top.export"));
        chooser.setInitialFileName(Strings.text(name) + "." + endings.get(0));
        for (String ending : endings) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
        }
        File chosen = chooser.showSaveDialog(beside.getScene().getWindow());
        if (chosen == null) {
            return;
        }
        String filter =
                chooser.getSelectedExtensionFilter().getExtensions().get(0).substring(1);
        boolean ended = endings.stream()
                .anyMatch(e -> chosen.getName().toLowerCase(Locale.ROOT).endsWith("." + e));
        write(ended ? chosen.toPath() : Path.of(chosen.getPath() + filter), writing);
    }

    private void write(Path file, Writing writing) {
        background.run(
                "save",
                progress -> {
                    writing.to(file);
                    return file;
                },
                done -> notices.say(Strings.text("export.done", done)),
                failure -> notices.failed(
                        failure.getMessage() == null ? Strings.text("export.failed", file) : failure.getMessage(),
                        failure,
                        Strings.text("action.again"),
                        () -> write(file, writing)));
    }
}
