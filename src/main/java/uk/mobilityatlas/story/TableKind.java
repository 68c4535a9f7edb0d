package uk.mobilityatlas.story;

/** The tables that a slide can show of a query. */
public enum TableKind {
    /** The compared areas: figure, interval, verdict. */
    COMPARISON("comparison"),
    /** The compared areas over the years. */
    SERIES("series"),
    /** The indicators of the query's topic for its first area. */
    PROFILE("profile");

    private final String id;

    TableKind(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static TableKind of(String id) {
        return Ids.find(values(), TableKind::id, id);
    }
}
