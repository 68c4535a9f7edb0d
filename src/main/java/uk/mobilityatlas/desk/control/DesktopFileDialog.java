package uk.mobilityatlas.desk.control;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The desktop's own dialog for files; it begins in the folder of the last one, at first where documents are kept. */
public final class DesktopFileDialog implements FileDialog {
    private File folder = documents();

    private static File documents() {
        File own = new File(System.getProperty("user.home", "."));
        File documents = new File(own, "Documents");
        return documents.isDirectory() ? documents : own;
    }

    @Override
    public Optional<Path> save(Window owner, String title, String name, List<Kind> kinds) {
        FileChooser chooser = chooser(title, kinds);
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(owner)).map(file -> ended(file, chooser, kinds));
    }

    @Override
    public Optional<Path> open(Window owner, String title, Kind kind) {
        return chosen(chooser(title, List.of(kind)).showOpenDialog(owner));
    }

    private FileChooser chooser(String title, List<Kind> kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(folder.isDirectory() ? folder : null);
        kinds.forEach(kind ->
                chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.name(), "*." + kind.ending())));
        return chooser;
    }

    private Optional<Path> chosen(File file) {
        if (file != null) {
            folder = file.getAbsoluteFile().getParentFile();
        }
        return Optional.ofNullable(file).map(File::toPath);
    }

    /** A name that was typed without an ending gets that of the kind which is chosen. */
    private static Path ended(Path file, FileChooser chooser, List<Kind> kinds) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (kinds.stream().anyMatch(kind -> name.endsWith("." + kind.ending()))) {
            return file;
        }
        FileChooser.ExtensionFilter filter = chooser.getSelectedExtensionFilter();
        String ending = filter == null
                ? "." + kinds.get(0).ending()
                : filter.getExtensions().get(0).substring(1);
        return Path.of(file + ending);
    }
}
