package uk.mobilityatlas.ingest;

import java.nio.file.Path;

/** The rows of a few councils from every published file; src/test/resources/sources/SOURCES.md says which and whose. */
public final class FewCouncils {
    private FewCouncils() {}

    public static SourceFolder sources() {
        return new SourceFolder(Path.of("src", "test", "resources", "sources"));
    }
}
