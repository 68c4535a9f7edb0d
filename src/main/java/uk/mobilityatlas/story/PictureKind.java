package uk.mobilityatlas.story;

/** The pictures that a slide can show of a query. */
public enum PictureKind {
    /** The map, the hexagons or the verdicts, as the query says. */
    MAP("map"),
    /** The compared areas and their benchmark over time. */
    TRENDS("trends"),
    /** The compared areas as ranked bars with intervals. */
    BARS("bars"),
    /** The compared areas' intervals, or not-known bounds, beside the benchmark's. */
    INTERVALS("intervals"),
    /** The indicators of the query's topic for its first area, each beside the benchmark. */
    PROFILE("profile");

    private final String id;

    PictureKind(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** Whether it shows boundaries, so that the map's copyright line is due. */
    public boolean isMap() {
        return this == MAP;
    }

    public static PictureKind of(String id) {
        return Ids.find(values(), PictureKind::id, id);
    }
}
