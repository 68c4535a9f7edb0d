package uk.mobilityatlas.story;

import uk.mobilityatlas.area.Ids;

/**
 * The kinds of picture that a slide can show of a query, each of which can also be shown as the table of its figures. What
 * each asks is declared here; how it is made, in the room of pictures.
 */
public enum PictureKind {
    /** The map, the hexagons or the verdicts, as the query says; its table holds every area of the level. */
    MAP("map", "areas", Asks.COMPARISON),
    /** The compared areas and their benchmark over time. */
    TRENDS("trends", "series", Asks.COMPARISON),
    /** The compared areas as ranked bars with intervals. */
    BARS("bars", "bars", Asks.COMPARISON),
    /** The compared areas' intervals, or not-known bounds, beside the benchmark's. */
    INTERVALS("intervals", "comparison", Asks.COMPARISON),
    /** How much each two of the compared areas differ. */
    PAIRS("pairs", Asks.INDICATOR),
    /** The indicators of the query's topic for its first area, each beside the benchmark. */
    PROFILE("profile", Asks.COMPARISON),
    /** Where all areas of the level lie. */
    DISTRIBUTION("distribution", Asks.LEVEL),
    /** All areas of the level by rank, each rank with its interval, the compared ones marked. */
    RANKED("ranked", Asks.LEVEL),
    /** The query's indicator against a second one, an area a dot. */
    RELATIONSHIP("relationship", Asks.INDICATORS),
    /** Several indicators by several places, each cell a verdict. */
    RUG("rug", Asks.INDICATORS),
    /** All areas of the level by place type. */
    TYPES("types", Asks.LEVEL),
    /** The areas nearest to the query's first one by chosen variables. */
    NEIGHBOURS("neighbours", Asks.INDICATOR),
    /** The combined authority or region of the query's filter, made of its councils. */
    ROLL_UP("roll-up", Asks.INDICATOR),
    /** The same area's gap in people on every indicator whose counts can be summed, and each council's part. */
    GAP_SHARES("gap-shares", Asks.INDICATOR),
    /** Groups within the query's first area beside the others. */
    GAPS("gaps", Asks.INDICATOR);

    /** What a kind asks. */
    private enum Asks {
        /** How the query's areas stand beside its benchmark, so that their verdicts are what it says. */
        COMPARISON,
        /** How all areas of the level lie on the query's indicator, of which it says what it finds. */
        LEVEL,
        /** another question about the query's indicator, of which it says what it finds. */
        INDICATOR,
        /** The same of the indicators that the options name too, which it shows with figures of their own. */
        INDICATORS
    }

    private final String id;
    private final String table;
    private final Asks asks;

    PictureKind(String id, Asks asks) {
        this(id, id, asks);
    }

    PictureKind(String id, String table, Asks asks) {
        this.id = id;
        this.table = table;
        this.asks = asks;
    }

    /** Its name in files. */
    public String id() {
        return id;
    }

    /** The name of its table in files. */
    public String tableId() {
        return table;
    }

    /** Whether it shows boundaries, so that the map's copyright line is due. */
    public boolean isMap() {
        return this == MAP;
    }

    /** Whether it shows the query's areas beside its benchmark, so that their verdicts are what it says. */
    public boolean compares() {
        return asks == Asks.COMPARISON;
    }

    /** Whether the figures of every area of the level stand behind it. */
    public boolean showsLevel() {
        return this == MAP || asks == Asks.LEVEL;
    }

    /** Whether the indicators that its options name are shown with figures of their own. */
    boolean showsOthers() {
        return asks == Asks.INDICATORS;
    }

    /** The one of such a name. */
    public static PictureKind of(String id) {
        return Ids.find(values(), PictureKind::id, id);
    }

    /** The one whose table has such a name. */
    public static PictureKind ofTable(String id) {
        return Ids.find(values(), PictureKind::tableId, id);
    }
}
