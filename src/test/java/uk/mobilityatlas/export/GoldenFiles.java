package uk.mobilityatlas.export;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The pictures that were approved; one that has changed since is written beside them, to be looked at. */
record GoldenFiles(Path approved, Path changed) {
    /** Those of this project. */
    static final GoldenFiles PROJECT =
            new GoldenFiles(Path.of("src", "test", "resources", "golden"), Path.of("target", "golden"));

    /** Fails where a picture is not byte for byte the approved one; with {@code -Dgolden.update=true} it is approved. */
    void check(String name, String svg) throws IOException {
        Path golden = approved.resolve(name + ".svg");
        Path now = changed.resolve(name + ".svg");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(approved);
            Files.writeString(golden, svg);
        }
        String before = Files.exists(golden) ? Files.readString(golden) : "";
        if (before.equals(svg)) {
            Files.deleteIfExists(now);
            return;
        }
        Files.createDirectories(changed);
        Files.writeString(now, svg);
        fail(
                "%s%n  approved  %s%n  now       %s%n%s",
                difference(name, before, svg),
                golden,
                now,
                """
                Open both in a browser and look at them side by side. If the new one is what you meant, copy it over the \
                approved one, or accept all changed pictures at once with
                  mvn -Dtest='GoldenPictureTest,SlideLookTest' -Dgolden.update=true test
                and commit them with the change that they come from.""");
    }

    private static String difference(String name, String before, String after) {
        if (before.isEmpty()) {
            return "The picture " + name + " has not been approved yet.";
        }
        List<String> old = before.lines().toList();
        List<String> lines = after.lines().toList();
        int at = 0;
        while (at < old.size() && at < lines.size() && old.get(at).equals(lines.get(at))) {
            at++;
        }
        return "The picture " + name + " is not as approved, first in line " + (at + 1) + ".";
    }
}
