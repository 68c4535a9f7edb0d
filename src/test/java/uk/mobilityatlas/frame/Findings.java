package uk.mobilityatlas.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All faults that were found, and where each of them was. */
final class Findings {
    private final Map<Fault, List<String>> found = new LinkedHashMap<>();

    void add(Set<Fault> faults, String where) {
        faults.forEach(
                fault -> found.computeIfAbsent(fault, f -> new ArrayList<>()).add(where));
    }

    /** For a message: each once, with the first place where it was. */
    List<String> faults() {
        List<String> lines = new ArrayList<>();
        found.forEach((fault, where) -> lines.add(
                where.get(0) + (where.size() > 1 ? " and " + (where.size() - 1) + " more" : "") + ": " + fault));
        return lines;
    }

    /** Leaves them in a file to work from. */
    void write(Path file) {
        try {
            Files.write(file, faults());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
