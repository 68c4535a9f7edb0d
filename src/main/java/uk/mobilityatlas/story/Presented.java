package uk.mobilityatlas.story;

import java.time.Instant;
import java.util.List;
import uk.mobilityatlas.indicator.PackVersion;

/** What a story showed when it was last presented: the data pack, when, and every figure of a compared area or its benchmark. */
public record Presented(PackVersion version, Instant at, List<ShownFigure> figures) {
    public Presented {
        figures = List.copyOf(figures);
    }
}
