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
    PROFILE("profile"),
    /** Where all areas of the level lie. */
    DISTRIBUTION("distribution"),
    /** The query's indicator against the lens's, an area a dot. */
    RELATIONSHIP("relationship"),
    /** The lens's indicators by its places, each cell a verdict. */
    RUG("rug"),
    /** All areas of the level by place type. */
    TYPES("types"),
    /** The areas nearest to the query's first one by the lens's variables. */
    NEIGHBOURS("neighbours"),
    /** The combined authority or region of the query's filter, made of its councils. */
    ROLL_UP("roll-up"),
    /** Groups within the query's first area beside the others. */
    GAPS("gaps");

    private final String id;

    PictureKind(String id) {
        this.id = id;
    }

    /** Its name in files. */
    public String id() {
        return id;
    }

    /** Whether it shows boundaries, so that the map's copyright line is due. */
    public boolean isMap() {
        return this == MAP;
    }

    /** Whether it shows the query's areas beside its benchmark, so that their verdicts are what it says. */
    public boolean compares() {
        return ordinal() <= PROFILE.ordinal();
    }

    /** Whether the lens's indicators are shown with figures of their own. */
    boolean showsOthers() {
        return this == RELATIONSHIP || this == RUG;
    }

    /** The one of such a name. */
    public static PictureKind of(String id) {
        return Ids.find(values(), PictureKind::id, id);
    }
}
