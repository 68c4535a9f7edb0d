package uk.mobilityatlas.view;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.stage.Window;
import uk.mobilityatlas.desk.control.FileDialog;

/** Answers a dialog for files, for tests: with the files given, in their order, then with none. */
public final class AskedFiles implements FileDialog {
    private final Queue<Path> answers;

    public AskedFiles(Path... answers) {
        this.answers = new ArrayDeque<>(List.of(answers));
    }

    @Override
    public Optional<Path> save(Window owner, String title, String name, List<Kind> kinds) {
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public Optional<Path> open(Window owner, String title, Kind kind) {
        return Optional.ofNullable(answers.poll());
    }
}
