package uk.mobilityatlas.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The account of what became of every row of every file read. A row that several readers look at counts once, by the
 * best that any of them made of it.
 */
public final class Intake {
    /** What became of a row, worst first. */
    public enum Fate {
        /** Another geography, period or measure than the atlas holds. */
        OUT_OF_SCOPE,
        /** Says again what another row has said. */
        SAME,
        /** Could not be taken; the reason stands with it. */
        REFUSED,
        TAKEN
    }

    private final Map<String, FileIntake> files = new TreeMap<>();
    private final List<Rejection> rejections = new ArrayList<>();

    /** The account of one file, by its path within the sources; made at the first call. */
    public FileIntake file(String path) {
        return files.computeIfAbsent(path, p -> new FileIntake(p, rejections));
    }

    /** The accounts, by file. */
    public Collection<FileIntake> files() {
        return Collections.unmodifiableCollection(files.values());
    }

    /** All refusals by file and line, each said once. */
    public List<Rejection> rejections() {
        return rejections.stream().distinct().sorted().toList();
    }
}
