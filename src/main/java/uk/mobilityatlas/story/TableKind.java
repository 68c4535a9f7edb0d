package uk.mobilityatlas.story;

/** The tables that a slide can show of a query, each the twin of a picture. */
public enum TableKind {
    /** The compared areas: figure, interval, verdict. */
    COMPARISON("comparison", PictureKind.INTERVALS),
    /** The compared areas over the years. */
    SERIES("series", PictureKind.TRENDS),
    /** The indicators of the query's topic for its first area. */
    PROFILE("profile", PictureKind.PROFILE),
    /** Every area of the level. */
    AREAS("areas", PictureKind.MAP),
    RELATIONSHIP("relationship", PictureKind.RELATIONSHIP),
    RUG("rug", PictureKind.RUG),
    TYPES("types", PictureKind.TYPES),
    NEIGHBOURS("neighbours", PictureKind.NEIGHBOURS),
    ROLL_UP("roll-up", PictureKind.ROLL_UP),
    GAPS("gaps", PictureKind.GAPS);

    private final String id;
    private final PictureKind picture;

    TableKind(String id, PictureKind picture) {
        this.id = id;
        this.picture = picture;
    }

    /** Its name in files. */
    public String id() {
        return id;
    }

    /** The picture that shows the same figures. */
    public PictureKind picture() {
        return picture;
    }

    /** The one of such a name. */
    public static TableKind of(String id) {
        return Ids.find(values(), TableKind::id, id);
    }
}
