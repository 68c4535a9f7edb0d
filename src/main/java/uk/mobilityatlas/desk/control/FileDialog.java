package uk.mobilityatlas.desk.control;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/** Asks where a file is to be written, or which is to be read. */
public interface FileDialog {
    /**
     * A kind of file.
     *
     * @param ending that of its files' names, without the dot
     */
    record Kind(String name, String ending) {}

    /**
     * Asks for a file to write; its name ends as one of the kinds does. Empty where the user thought better of it.
     *
     * @param name the name that is proposed
     */
    Optional<Path> save(Window owner, String title, String name, List<Kind> kinds);

    /** Asks for a file to read; empty where the user thought better of it. */
    Optional<Path> open(Window owner, String title, Kind kind);
}
